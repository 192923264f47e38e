package waymark.export.office;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import waymark.export.Slide;
import waymark.export.Source;
import waymark.picture.Theme;

/// A slide show of 16 to 9 as it grows.
final class SlideDeck implements Closeable {

  private static final double TITLE_SIZE = 22;

  /// POI complains of the ids of its own template.
  private static final Logger COMPLAINTS = Logger.getLogger("org.apache.poi.xslf");

  private final XMLSlideShow show = new XMLSlideShow();
  private final String title;

  SlideDeck(String title) {
    this.title = title;
    COMPLAINTS.setLevel(Level.SEVERE);
    widen();
    XSLFSlideMaster master = show.getSlideMasters().getFirst();
    CTFontScheme fonts = master.getTheme().getXmlObject().getThemeElements().getFontScheme();
    fonts.getMajorFont().getLatin().setTypeface(SlideText.FAMILY);
    fonts.getMinorFont().getLatin().setTypeface(SlideText.FAMILY);
    show.getCTPresentation().getDefaultTextStyle().getDefPPr().getDefRPr().setLang("en-GB");
  }

  /// The template is of 4 to 3, and its placeholders do not follow the page.
  private void widen() {
    Dimension old = show.getPageSize();
    show.setPageSize(new Dimension(SlideScale.WIDTH, SlideScale.HEIGHT));
    double across = SlideScale.WIDTH / old.getWidth();
    double down = SlideScale.HEIGHT / old.getHeight();
    for (XSLFSlideMaster master : show.getSlideMasters()) {
      widen(master, across, down);
      for (XSLFSheet layout : master.getSlideLayouts()) {
        widen(layout, across, down);
      }
    }
  }

  private static void widen(XSLFSheet sheet, double across, double down) {
    for (var shape : sheet.getShapes()) {
      if (shape instanceof XSLFTextShape text
          && ((CTShape) text.getXmlObject()).getSpPr().isSetXfrm()) {
        Rectangle2D old = text.getAnchor();
        text.setAnchor(
            new Rectangle2D.Double(
                old.getX() * across,
                old.getY() * down,
                old.getWidth() * across,
                old.getHeight() * down));
      }
    }
  }

  /// Adds a slide.
  void add(Slide content) {
    XSLFSlide slide =
        show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
    SlideSheet sheet = new SlideSheet(slide, content);
    title(slide, content.figure().picture().title(), sheet.left());
    sheet.draw();
    note(slide, content.notes());
  }

  private static void title(XSLFSlide slide, String text, double left) {
    XSLFTextShape title = slide.getPlaceholder(0);
    CTShape shape = (CTShape) title.getXmlObject();
    if (!shape.getSpPr().isSetXfrm()) {
      // Without a place of its own it would move the one of the master.
      shape.getSpPr().addNewXfrm();
    }
    title.setAnchor(
        new Rectangle2D.Double(left, 8, SlideScale.WIDTH - 2 * left, SlideScale.TITLE - 8));
    title.setInsets(new Insets2D(0, 0, 0, 0));
    title.setVerticalAlignment(VerticalAlignment.BOTTOM);
    title.setTextAutofit(TextAutofit.NORMAL);
    XSLFTextRun run = title.setText(OfficeText.clean(text));
    run.setFontSize(TITLE_SIZE);
    run.setBold(true);
    run.setFontColor(SlideInk.colour(Theme.PAPER.ink()));
    run.getRPr(true).setLang("en-GB");
    title.getTextParagraphs().getFirst().setTextAlign(TextAlign.LEFT);
    CTTextParagraph paragraph = title.getTextParagraphs().getFirst().getXmlObject();
    if (paragraph.isSetEndParaRPr()) {
      paragraph.unsetEndParaRPr();
    }
    SlideNames.name(title, "Title");
  }

  private void note(XSLFSlide slide, List<String> paragraphs) {
    XSLFNotes notes = show.getNotesSlide(slide);
    for (XSLFTextShape shape : List.of(notes.getPlaceholders())) {
      if (shape.getTextType() == Placeholder.BODY) {
        write(shape, paragraphs);
      } else {
        // POI copies the field of the page's number as text, with attributes that no text may have.
        notes.removeShape(shape);
      }
    }
  }

  private static void write(XSLFTextShape shape, List<String> paragraphs) {
    shape.clearText();
    for (String text : paragraphs) {
      XSLFTextRun run = shape.addNewTextParagraph().addNewTextRun();
      run.setText(OfficeText.clean(text));
      run.getRPr(true).setLang("en-GB");
    }
  }

  /// {@return the file}
  ///
  /// @param source what it carries inside, to be opened again
  byte[] finish(Optional<Source> source) throws IOException {
    if (source.isPresent()) {
      OfficeSource.add(show, source.get());
    }
    OfficeProperties.set(show.getProperties(), title);
    show.getProperties()
        .getExtendedProperties()
        .getUnderlyingProperties()
        .setPresentationFormat("Widescreen");
    dropThumbnail(show.getPackage());
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    show.write(out);
    return OfficeZip.settled(out.toByteArray());
  }

  /// The template has a picture of itself.
  private static void dropThumbnail(OPCPackage file) {
    List<PackageRelationship> relations = new ArrayList<>();
    file.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL).forEach(relations::add);
    for (PackageRelationship relation : relations) {
      file.removePart(file.getPart(relation));
      file.removeRelationship(relation.getId());
    }
  }

  @Override
  public void close() throws IOException {
    show.close();
  }
}
