package waymark.picture.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.picture.Colour;
import waymark.picture.Mark;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Spot;
import waymark.picture.Stroke;
import waymark.picture.TextMeasure;
import waymark.picture.Theme;
import waymark.picture.Type;

/// A plan on one sheet: the route over the years, its moves and qualifications in words, and what
/// it all rests on.
public final class PlanSheet {

  /// The width that suits an upright page of A4.
  public static final double WIDTH = 680;

  private static final double MARGIN = 12;
  private static final Type SMALL = new Type(Type.Weight.REGULAR, 10.5);

  private final Theme theme = Theme.PAPER;
  private final Ink ink = new Ink();
  private final List<Mark> drawn = new ArrayList<>();
  private double y;

  /// What stands on the sheet.
  ///
  /// @param title in large letters
  /// @param subtitle whose it is, of which pathway, as of when
  /// @param itinerary what is drawn
  /// @param tables what is told
  /// @param closing what it rests on, in small letters
  public record Contents(
      String title,
      String subtitle,
      Itinerary itinerary,
      List<Table> tables,
      List<String> closing) {
    public Contents {
      tables = List.copyOf(tables);
      closing = List.copyOf(closing);
    }
  }

  /// A table.
  ///
  /// @param header the names of its columns
  /// @param widths of the columns, which add up to [#WIDTH]
  /// @param rows each with a cell for each column
  public record Table(List<String> header, List<Integer> widths, List<List<String>> rows) {
    public Table {
      header = List.copyOf(header);
      widths = List.copyOf(widths);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  private PlanSheet() {}

  /// {@return the sheet in the paper's own style}
  public static Picture draw(Contents contents) {
    return new PlanSheet().sheet(contents);
  }

  private Picture sheet(Contents contents) {
    heading(contents);
    Frame frame = Frame.of(WIDTH, contents.itinerary());
    RoutePicture route = new RoutePicture(contents.itinerary(), theme, frame);
    drawn.addAll(route.marks(y));
    y += route.height() + 8;
    contents.tables().forEach(this::table);
    closing(contents.closing());
    Rect page = new Rect(-MARGIN, -MARGIN, WIDTH + 2 * MARGIN, y + 2 * MARGIN);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Box(page, 0, Optional.of(theme.page()), Optional.empty()));
    marks.addAll(drawn);
    marks.addAll(ink.marks());
    return RoutePicture.picture(
        "plan", contents.title(), contents.itinerary().description(), page, marks);
  }

  private void heading(Contents contents) {
    y = 20;
    for (String line : TextMeasure.BUNDLED.lines(contents.title(), Type.TITLE, WIDTH)) {
      ink.words(line, 0, y, Type.TITLE, theme.ink());
      y += 28;
    }
    y -= 6;
    y = paragraph(contents.subtitle(), 0, y, Type.LINE, theme.muted(), WIDTH) + 4;
  }

  /// {@return where the next baseline would be}
  private double paragraph(
      String text, double x, double baseline, Type type, Colour colour, double width) {
    double line = baseline;
    for (String words : TextMeasure.BUNDLED.lines(text, type, width)) {
      ink.words(words, x, line, type, colour);
      line += type.size() * 1.35;
    }
    return line;
  }

  private void table(Table table) {
    y += 12;
    cells(table.header(), table.widths(), Type.STRONG);
    for (List<String> row : table.rows()) {
      rule();
      cells(row, table.widths(), Type.LINE);
    }
    y += 4;
  }

  private void rule() {
    ink.line(new Spot(0, y + 1), new Spot(WIDTH, y + 1), Stroke.solid(theme.hairline(), 1));
    y += 4;
  }

  private void cells(List<String> cells, List<Integer> widths, Type type) {
    double x = 0;
    double bottom = y;
    for (int i = 0; i < cells.size(); i++) {
      Type used = i == 0 ? Type.STRONG : type;
      double end = paragraph(cells.get(i), x, y + 12, used, theme.ink(), widths.get(i) - 12.0);
      bottom = Math.max(bottom, end - 8);
      x += widths.get(i);
    }
    y = bottom;
  }

  private void closing(List<String> paragraphs) {
    y += 8;
    rule();
    for (String text : paragraphs) {
      y = paragraph(text, 0, y + 10, SMALL, theme.muted(), WIDTH) - 8;
    }
  }
}
