package waymark.picture.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.picture.Colour;
import waymark.picture.Mark;
import waymark.picture.Passage;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Spot;
import waymark.picture.Stroke;
import waymark.picture.TextMeasure;
import waymark.picture.Theme;
import waymark.picture.Type;

/// Sets a sheet from its title down.
final class Setting {

  private static final double MARGIN = 12;
  private static final Type SMALL = new Type(Type.Weight.REGULAR, 11);

  private final Theme theme = Theme.PAPER;
  private final Ink ink = new Ink();
  private final List<Mark> drawn = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private double y;

  PlanSheet.Sheet sheet(PlanSheet.Contents contents) {
    heading(contents);
    Frame frame = Frame.of(PlanSheet.WIDTH, contents.itinerary());
    RoutePicture route = new RoutePicture(contents.itinerary(), theme, frame);
    drawn.addAll(route.marks(y));
    y += route.height() + 8;
    contents.tables().forEach(this::table);
    closing(contents.closing());
    Rect page = new Rect(-MARGIN, -MARGIN, PlanSheet.WIDTH + 2 * MARGIN, y + 2 * MARGIN);
    List<Mark> told = passages.stream().flatMap(p -> p.marks().stream()).toList();
    List<Mark> others = ink.marks().stream().filter(m -> !told.contains(m)).toList();
    return new PlanSheet.Sheet(
        picture(contents, page, ink.marks()), picture(contents, page, others), passages);
  }

  private Picture picture(PlanSheet.Contents contents, Rect page, List<Mark> inked) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Box(page, 0, Optional.of(theme.page()), Optional.empty()));
    marks.addAll(drawn);
    marks.addAll(inked);
    return RoutePicture.picture(
        "plan", contents.title(), contents.itinerary().description(), page, marks);
  }

  private List<Mark> inkedSince(int before) {
    return ink.marks().subList(before, ink.marks().size());
  }

  private void heading(PlanSheet.Contents contents) {
    y = 20;
    for (String line : TextMeasure.BUNDLED.lines(contents.title(), Type.TITLE, PlanSheet.WIDTH)) {
      ink.words(line, 0, y, Type.TITLE, theme.ink());
      y += 28;
    }
    y -= 6;
    int before = ink.marks().size();
    y = paragraph(contents.subtitle(), 0, y, Type.LINE, theme.muted(), PlanSheet.WIDTH) + 4;
    passages.add(new Passage.Paragraph(inkedSince(before)));
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

  private void table(PlanSheet.Table table) {
    y += 12;
    List<List<List<Mark>>> rows = new ArrayList<>();
    rows.add(cells(table.header(), table.widths(), Type.STRONG));
    for (List<String> row : table.rows()) {
      rule();
      rows.add(cells(row, table.widths(), Type.LINE));
    }
    passages.add(new Passage.Table(rows));
    y += 4;
  }

  private void rule() {
    ink.line(
        new Spot(0, y + 1), new Spot(PlanSheet.WIDTH, y + 1), Stroke.solid(theme.hairline(), 1));
    y += 4;
  }

  private List<List<Mark>> cells(List<String> cells, List<Integer> widths, Type type) {
    List<List<Mark>> set = new ArrayList<>();
    double x = 0;
    double bottom = y;
    for (int i = 0; i < cells.size(); i++) {
      Type used = i == 0 ? Type.STRONG : type;
      int before = ink.marks().size();
      double end = paragraph(cells.get(i), x, y + 12, used, theme.ink(), widths.get(i) - 12.0);
      set.add(inkedSince(before));
      bottom = Math.max(bottom, end - 8);
      x += widths.get(i);
    }
    y = bottom;
    return set;
  }

  private void closing(List<String> paragraphs) {
    y += 8;
    rule();
    for (String text : paragraphs) {
      int before = ink.marks().size();
      y = paragraph(text, 0, y + 10, SMALL, theme.muted(), PlanSheet.WIDTH) - 8;
      passages.add(new Passage.Paragraph(inkedSince(before)));
    }
  }
}
