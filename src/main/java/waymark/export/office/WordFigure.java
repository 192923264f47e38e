package waymark.export.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.namespace.QName;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;
import waymark.export.Dpi;
import waymark.export.Figure;
import waymark.export.Paper;
import waymark.export.PngWriter;
import waymark.export.SvgWriter;
import waymark.export.office.WordPage.With;
import waymark.picture.Picture;
import waymark.picture.Rect;

/// A picture in a document: as SVG, and beside it as PNG of full print resolution for programs that
/// do not read SVG; then its caption.
final class WordFigure {

  private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
  private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /// Dots for each inch of paper.
  private static final double PRINT = 300;

  private WordFigure() {}

  /// {@return the picture in dots, as fine on that page as print is; or why it cannot be}
  static Paper dots(Picture picture, With with) {
    double scale = WordPage.of(picture.page(), with).scale(picture.page(), with);
    int dots = Math.clamp(Math.round(PRINT * scale), Dpi.LEAST, Dpi.MOST);
    return PngWriter.write(picture, new Dpi(dots));
  }

  /// Adds the figure on a page that is right for it.
  ///
  /// @param with what stands there beside it
  static void add(WordDocument document, Figure figure, byte[] png, With with) throws IOException {
    Rect sheet = figure.picture().page();
    document.turn(WordPage.of(sheet, with));
    int number = document.nextFigure();
    XWPFParagraph paragraph = document.paragraph("Figure");
    double points = document.page().scale(sheet, with) * 72 / 96;
    place(
        document,
        paragraph.createRun(),
        figure,
        png,
        number,
        Units.toEMU(sheet.width() * points),
        Units.toEMU(sheet.height() * points));
    WordText.caption(document.paragraph("Caption"), number, figure.caption());
  }

  private static void place(
      WordDocument document,
      XWPFRun run,
      Figure figure,
      byte[] png,
      int number,
      int width,
      int height)
      throws IOException {
    try {
      XWPFPicture picture =
          run.addPicture(
              new ByteArrayInputStream(png), PictureType.PNG, "figure.png", width, height);
      String svg =
          document.poi().addPictureData(SvgWriter.write(figure.picture()), PictureType.SVG);
      addSvg(picture, svg);
      name(run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr(), figure, number);
      name(picture.getCTPicture().getNvPicPr().getCNvPr(), figure, number);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static void name(CTNonVisualDrawingProps properties, Figure figure, int number) {
    properties.setId(number);
    properties.setName("Figure " + number);
    properties.setDescr(OfficeText.clean(figure.alternative()));
  }

  private static void addSvg(XWPFPicture picture, String relation) {
    CTOfficeArtExtension extension =
        picture.getCTPicture().getBlipFill().getBlip().addNewExtLst().addNewExt();
    extension.setUri(SVG_EXTENSION);
    try (XmlCursor cursor = extension.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement(new QName(SVG, "svgBlip", "asvg"));
      cursor.insertNamespace("asvg", SVG);
      cursor.insertAttributeWithValue(new QName(RELATIONS, "embed", "r"), relation);
    }
  }
}
