package waymark.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import waymark.picture.Mark;
import waymark.picture.Picture;
import waymark.picture.Type;

/// Writes a picture as PDF: one page of A4 or A3, upright or on its side as the picture is, with
/// real text in embedded parts of the bundled font, tagged by PDF/UA-1 (ISO 14289-1): a heading and
/// a figure with its alternative text.
public final class PdfWriter {

  private PdfWriter() {}

  /// {@return the picture on a page, as large as fits within the margins but no larger than it is}
  public static byte[] write(Picture picture, Description description) {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(1L);
      document.setVersion(1.7f);
      PdfSheet sheet = PdfSheet.of(picture.page());
      PDPage page = new PDPage(sheet.mediaBox());
      document.addPage(page);
      PdfTags tags = new PdfTags(document, picture.title());
      paint(document, page, sheet, picture);
      tags.page(page, picture.title(), description.alternative(), sheet.figure());
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void paint(PDDocument document, PDPage page, PdfSheet sheet, Picture picture)
      throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      PdfBrush brush = new PdfBrush(content, new PdfFonts(document));
      content.saveGraphicsState();
      content.transform(sheet.matrix());
      // The ground is part of the figure, so the heading that stands on it comes after.
      content.beginMarkedContent(COSName.getPDFName("Figure"), PdfTags.FIGURE);
      brush.paint(picture.marks(), mark -> !isTitle(mark));
      content.endMarkedContent();
      content.beginMarkedContent(COSName.getPDFName("H1"), PdfTags.HEADING);
      brush.paint(picture.marks(), PdfWriter::isTitle);
      content.endMarkedContent();
      content.restoreGraphicsState();
    }
  }

  private static boolean isTitle(Mark mark) {
    return mark instanceof Mark.Words words && words.type().equals(Type.TITLE);
  }
}
