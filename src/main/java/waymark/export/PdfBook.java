package waymark.export;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import waymark.picture.Mark;
import waymark.picture.TextMeasure;
import waymark.picture.Theme;
import waymark.picture.Type;

/// A document while it is made: its pages, its tags, its bookmarks, and a line at the foot of each
/// page once there are several.
final class PdfBook implements Closeable {

  private static final Type FOOT = new Type(Type.Weight.REGULAR, 9);
  private static final String BETWEEN = " · ";

  private final PDDocument document = new PDDocument();
  private final List<PdfPage> pages = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final PDDocumentOutline bookmarks = new PDDocumentOutline();
  private final String title;
  private final double margin;
  private final PdfTags tags;
  private final PdfFonts fonts;

  PdfBook(String title, double margin) throws IOException {
    this.title = title;
    this.margin = margin;
    document.setDocumentId(1L);
    document.setVersion(1.7f);
    tags = new PdfTags(document, title);
    fonts = new PdfFonts(document);
  }

  PdfTags tags() {
    return tags;
  }

  double margin() {
    return margin;
  }

  /// {@return a new page for a part of a picture}
  PdfPage page(PdfSheet sheet) throws IOException {
    PdfSheet.Tile tile = sheet.tile();
    return page(
        sheet.paper(),
        tile.isWhole()
            ? ""
            : "row %d of %d, column %d of %d"
                .formatted(tile.row() + 1, tile.rows(), tile.column() + 1, tile.columns()));
  }

  /// {@return a new page at the end}
  PdfPage page(PDRectangle paper) throws IOException {
    return page(paper, "");
  }

  private PdfPage page(PDRectangle paper, String place) throws IOException {
    PDPage page = new PDPage(paper);
    document.addPage(page);
    PDPageContentStream content = new PDPageContentStream(document, page);
    PdfPage opened = new PdfPage(page, content, tags, fonts);
    pages.add(opened);
    places.add(place);
    return opened;
  }

  /// Sets a bookmark; those of level 2 lie below the last of level 1.
  void mark(String text, int level, PdfPage page) {
    PDPageFitDestination destination = new PDPageFitDestination();
    destination.setPage(page.page());
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(text);
    item.setDestination(destination);
    PDOutlineItem last = bookmarks.getLastChild();
    if (level == 1 || last == null) {
      bookmarks.addLast(item);
    } else {
      last.addLast(item);
    }
  }

  /// Encloses the pathway, so that the document can be opened again.
  void enclose(Source source) throws IOException {
    PdfSource.add(document, source);
  }

  /// {@return the document; nothing may be added after}
  byte[] finish() throws IOException {
    for (int i = 0; i < pages.size(); i++) {
      if (pages.size() > 1) {
        pages.get(i).decorate(foot(pages.get(i), i));
      }
      pages.get(i).close();
    }
    tags.finish();
    if (bookmarks.hasChildren()) {
      document.getDocumentCatalog().setDocumentOutline(bookmarks);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    document.save(out);
    return out.toByteArray();
  }

  private List<Mark> foot(PdfPage page, int at) {
    String number = "Page " + (at + 1) + " of " + pages.size();
    String right = places.get(at).isEmpty() ? number : number + BETWEEN + places.get(at);
    double baseline = page.height() - margin - 3;
    double end = page.width() - margin;
    double width = TextMeasure.BUNDLED.width(right, FOOT);
    String left = TextMeasure.BUNDLED.lines(title, FOOT, end - margin - width - 24).getFirst();
    return List.of(words(left, margin, baseline), words(right, end - width, baseline));
  }

  private static Mark words(String text, double x, double baseline) {
    double width = TextMeasure.BUNDLED.width(text, FOOT);
    return new Mark.Words(text, x, baseline, width, FOOT, Theme.PAPER.muted());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
