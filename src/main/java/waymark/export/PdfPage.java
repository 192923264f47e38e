package waymark.export;

import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.util.Matrix;
import waymark.picture.Mark;
import waymark.picture.Rect;

/// One page while it is painted, in points from its upper left corner. Everything on it belongs to
/// a tag or is decoration.
final class PdfPage implements Closeable {

  private final PDPage page;
  private final PDPageContentStream content;
  private final PdfTags tags;
  private final PdfBrush brush;

  PdfPage(PDPage page, PDPageContentStream content, PdfTags tags, PdfFonts fonts)
      throws IOException {
    this.page = page;
    this.content = content;
    this.tags = tags;
    brush = new PdfBrush(content, fonts);
    content.transform(new Matrix(1, 0, 0, -1, 0, page.getMediaBox().getHeight()));
  }

  double width() {
    return page.getMediaBox().getWidth();
  }

  double height() {
    return page.getMediaBox().getHeight();
  }

  PDPage page() {
    return page;
  }

  /// Paints `marks` as the content of a tag.
  void paint(PDStructureElement element, List<Mark> marks) throws IOException {
    open(element);
    brush.paint(marks);
    content.endMarkedContent();
  }

  private void open(PDStructureElement element) throws IOException {
    COSName type = COSName.getPDFName(element.getStructureType());
    content.beginMarkedContent(type, tags.mark(page, element));
  }

  /// Paints the part of a picture that `sheet` shows as the content of a tag.
  void paint(PDStructureElement element, List<Mark> marks, PdfSheet sheet) throws IOException {
    open(element);
    paint(marks, sheet);
    content.endMarkedContent();
  }

  /// Paints the part of a picture that `sheet` shows as decoration.
  void decorate(List<Mark> marks, PdfSheet sheet) throws IOException {
    content.beginMarkedContent(COSName.ARTIFACT);
    paint(marks, sheet);
    content.endMarkedContent();
  }

  private void paint(List<Mark> marks, PdfSheet sheet) throws IOException {
    content.saveGraphicsState();
    if (!sheet.tile().isWhole()) {
      Rect frame = sheet.frame();
      content.addRect(
          (float) frame.x(), (float) frame.y(), (float) frame.width(), (float) frame.height());
      content.clip();
    }
    content.transform(sheet.matrix());
    brush.paint(marks);
    content.restoreGraphicsState();
  }

  /// Paints `marks` as decoration, which is not read aloud.
  void decorate(List<Mark> marks) throws IOException {
    content.beginMarkedContent(COSName.ARTIFACT);
    content.setStrokingColor(Color.BLACK);
    brush.paint(marks);
    content.endMarkedContent();
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
