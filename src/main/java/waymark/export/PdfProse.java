package waymark.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import waymark.model.PaperSize;
import waymark.model.PaperTurn;
import waymark.picture.Colour;
import waymark.picture.Mark;
import waymark.picture.TextMeasure;
import waymark.picture.Theme;
import waymark.picture.Type;

/// Sets headings, paragraphs, lists and tables on pages, one below the other, in letters of 12
/// points.
final class PdfProse {

  static final double SIZE = 12;
  static final double PITCH = 1.35;

  private static final Type BODY = new Type(Type.Weight.REGULAR, SIZE);
  private static final double INDENT = 20;

  /// Longer lines are hard to follow, in points.
  private static final double LONGEST_LINE = 500;

  private final PdfBook book;
  private final PDRectangle paper;
  private Optional<PdfPage> page = Optional.empty();
  private double y;

  PdfProse(PdfBook book, PageSetup setup) {
    this.book = book;
    paper = PageSetup.paper(PaperSize.A4, setup.turn().orElse(PaperTurn.PORTRAIT));
  }

  void set(List<Block> blocks) throws IOException {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> heading(heading);
        case Block.Paragraph(String text) -> paragraph(text);
        case Block.Listing listing -> listing(listing);
        case Block.Table table -> new PdfTable(this, table).set();
      }
    }
  }

  PdfBook book() {
    return book;
  }

  double left() {
    return book.margin();
  }

  double width() {
    return paper.getWidth() - 2 * book.margin();
  }

  double bottom() {
    return paper.getHeight() - book.margin() - PdfSheet.FOOTER;
  }

  double y() {
    return y;
  }

  /// Goes down the page.
  void skip(double points) {
    y += points;
  }

  /// {@return the page at hand}
  PdfPage page() throws IOException {
    if (page.isEmpty()) {
      turn();
    }
    return page.orElseThrow();
  }

  /// Goes on to a new page.
  void turn() throws IOException {
    page = Optional.of(book.page(paper));
    y = book.margin();
  }

  /// Goes on to a new page unless there is room for so much.
  void need(double height) throws IOException {
    page();
    if (y + height > bottom() && y > book.margin()) {
      turn();
    }
  }

  /// {@return whether nothing stands on the page yet}
  boolean isAtTop() throws IOException {
    page();
    return y <= book.margin();
  }

  private void heading(Block.Heading heading) throws IOException {
    Type type =
        switch (heading.level()) {
          case 1 -> new Type(Type.Weight.BOLD, 22);
          case 2 -> new Type(Type.Weight.BOLD, 17);
          default -> new Type(Type.Weight.BOLD, 13);
        };
    need(type.size() * 2.2 + 3 * SIZE * PITCH);
    if (!isAtTop()) {
      skip(heading.level() == 2 ? 18 : 10);
    }
    PDStructureElement element = book.tags().add("H" + heading.level());
    if (heading.level() <= 2) {
      book.mark(heading.text(), heading.level(), page());
    }
    lines(element, heading.text(), type, left(), Math.min(width(), LONGEST_LINE));
    skip(4);
  }

  private void paragraph(String text) throws IOException {
    lines(book.tags().add("P"), text, BODY, left(), Math.min(width(), LONGEST_LINE));
    skip(6);
  }

  private void listing(Block.Listing listing) throws IOException {
    PDStructureElement list = book.tags().add("L");
    PDListAttributeObject attributes = new PDListAttributeObject();
    attributes.setListNumbering(listing.numbered() ? "Decimal" : "Disc");
    list.addAttribute(attributes);
    int number = 1;
    for (String item : listing.items()) {
      item(list, listing.numbered() ? number++ + "." : "•", item);
    }
    skip(4);
  }

  private void item(PDStructureElement list, String sign, String text) throws IOException {
    need(SIZE * PITCH);
    PDStructureElement item = book.tags().add(list, "LI");
    PDStructureElement label = book.tags().add(item, "Lbl");
    double baseline = y + SIZE;
    page().paint(label, List.of(words(sign, left(), baseline, BODY, Theme.PAPER.muted())));
    PDStructureElement body = book.tags().add(item, "LBody");
    double width = Math.min(width(), LONGEST_LINE) - INDENT;
    lines(body, text, BODY, left() + INDENT, width);
    skip(5);
  }

  private void lines(PDStructureElement element, String text, Type type, double x, double width)
      throws IOException {
    double pitch = type.size() * PITCH;
    List<Mark> together = new ArrayList<>();
    for (String line : TextMeasure.BUNDLED.lines(text, type, width)) {
      if (y + pitch > bottom() && !together.isEmpty()) {
        page().paint(element, together);
        together.clear();
      }
      need(pitch);
      together.add(words(line, x, y + type.size(), type, Theme.PAPER.ink()));
      skip(pitch);
    }
    page().paint(element, together);
  }

  static Mark.Words words(String text, double x, double baseline, Type type, Colour colour) {
    double width = TextMeasure.BUNDLED.width(text, type);
    return new Mark.Words(text, x, baseline, width, type, colour);
  }
}
