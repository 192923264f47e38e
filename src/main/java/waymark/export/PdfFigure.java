package waymark.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import waymark.picture.Mark;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Segment;
import waymark.picture.Spot;
import waymark.picture.Stroke;
import waymark.picture.Theme;
import waymark.picture.Type;

/// A picture in a document: a heading and a figure with its alternative text, on one page or over
/// several that are put together.
final class PdfFigure {

  /// How far a line's width may reach beyond its shape.
  private static final double SPILL = 16;

  /// The length of the marks at which the next page begins, in points.
  private static final double TICK = 10;

  private final PdfBook book;
  private final Picture picture;
  private final List<Mark> titles = new ArrayList<>();
  private final List<Mark> others = new ArrayList<>();

  PdfFigure(PdfBook book, Picture picture) {
    this.book = book;
    this.picture = picture;
    sort(picture.marks());
  }

  private void sort(List<Mark> marks) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Group group -> sort(group.marks());
        case Mark.Words words when words.type().equals(Type.TITLE) -> titles.add(words);
        case Mark.Words words -> others.add(words);
        case Mark.Box box -> others.add(box);
        case Mark.Path path -> others.add(path);
      }
    }
  }

  /// {@return the last page that it takes}
  PdfPage paint(String alternative, List<PdfSheet> sheets) throws IOException {
    PDStructureElement heading = book.tags().add("H1");
    heading.setTitle(picture.title());
    PDStructureElement figure = book.tags().add("Figure");
    figure.setAlternateDescription(alternative);
    layOut(figure, sheets.getFirst());
    List<PdfPage> pages = new ArrayList<>();
    for (PdfSheet sheet : sheets) {
      PdfPage page = book.page(sheet);
      pages.add(page);
      // The ground is part of the figure, so the heading that stands on it comes after.
      page.paint(figure, seen(others, sheet.shown()), sheet);
      List<Mark> title = seen(titles, sheet.shown());
      if (sheet.equals(sheets.getFirst())) {
        book.mark(picture.title(), 1, page);
        page.paint(heading, title, sheet);
      } else if (!title.isEmpty()) {
        page.decorate(title, sheet);
      }
      if (!sheet.tile().isWhole()) {
        page.decorate(ticks(sheet));
      }
    }
    return pages.getLast();
  }

  private static void layOut(PDStructureElement figure, PdfSheet sheet) {
    PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
    layout.setPlacement("Block");
    if (sheet.tile().isWhole()) {
      layout.setBBox(sheet.box());
    }
    figure.addAttribute(layout);
  }

  private static List<Mark> seen(List<Mark> marks, Rect shown) {
    return marks.stream().filter(mark -> bounds(mark).grown(SPILL).overlaps(shown)).toList();
  }

  private static Rect bounds(Mark mark) {
    return switch (mark) {
      case Mark.Box box -> box.rect();
      case Mark.Group group -> group.bounds();
      case Mark.Words words ->
          new Rect(
              words.x(),
              words.baseline() - words.type().size(),
              words.width(),
              1.5 * words.type().size());
      case Mark.Path path ->
          path.segments().stream()
              .flatMap(segment -> Spots.of(segment).stream())
              .map(spot -> new Rect(spot.x(), spot.y(), 0, 0))
              .reduce(Rect::union)
              .orElse(new Rect(0, 0, 0, 0));
    };
  }

  /// Marks in the margins where the pages beside and below begin.
  private static List<Mark> ticks(PdfSheet sheet) {
    PdfSheet.Tile tile = sheet.tile();
    Rect frame = sheet.frame();
    List<Mark> marks = new ArrayList<>();
    for (double x : edges(frame.x(), frame.maxX(), tile.column(), tile.columns())) {
      marks.add(line(new Spot(x, frame.y() - TICK), new Spot(x, frame.y())));
      marks.add(line(new Spot(x, frame.maxY()), new Spot(x, frame.maxY() + TICK)));
    }
    for (double y : edges(frame.y(), frame.maxY(), tile.row(), tile.rows())) {
      marks.add(line(new Spot(frame.x() - TICK, y), new Spot(frame.x(), y)));
      marks.add(line(new Spot(frame.maxX(), y), new Spot(frame.maxX() + TICK, y)));
    }
    return marks;
  }

  /// Where a page ends that comes before, and where one begins that comes after.
  private static List<Double> edges(double from, double to, int at, int count) {
    List<Double> edges = new ArrayList<>();
    if (at > 0) {
      edges.add(from + PdfSheet.OVERLAP);
    }
    if (at < count - 1) {
      edges.add(to - PdfSheet.OVERLAP);
    }
    return edges;
  }

  private static Mark line(Spot from, Spot to) {
    return new Mark.Path(
        List.of(new Segment.Move(from), new Segment.Line(to)),
        Optional.empty(),
        Optional.of(Stroke.solid(Theme.PAPER.muted(), 0.5)));
  }
}
