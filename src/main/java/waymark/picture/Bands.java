package waymark.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.model.Grid;
import waymark.model.View;

/// Paints the stages and strands behind the cards.
final class Bands {

  private static final double GAP = 3;
  private static final double PITCH = 16;

  private final View view;
  private final Theme theme;
  private final Grid grid;

  Bands(View view, Theme theme) {
    this.view = view;
    this.theme = theme;
    grid = Grid.of(view);
  }

  List<Mark> marks(Rect content) {
    double left = Math.min(0, content.x());
    double right = Math.max(grid.right(), content.maxX());
    List<Mark> marks = new ArrayList<>();
    grid.rows().forEach(row -> marks.add(row(row, left, right)));
    grid.columns().forEach(column -> marks.add(column(column, content)));
    return marks;
  }

  private Mark row(Grid.Row row, double left, double right) {
    Theme.Shade shade = theme.shade(Tones.of(view, row.strand()));
    Rect box = new Rect(left, row.y() + GAP, right - left, row.height() - 2 * GAP);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Box(box, 10, Optional.of(shade.tint()), Optional.empty()));
    double baseline = row.y() + 27;
    for (String line : titleLines(row)) {
      marks.add(Lettering.at(line, 12, baseline, Type.BAND, shade.dark()));
      baseline += PITCH;
    }
    return new Mark.Group(
        Optional.of(row.strand().id()), "Strand: " + row.strand().title(), box, marks);
  }

  private static List<String> titleLines(Grid.Row row) {
    return TextMeasure.BUNDLED.lines(row.strand().title(), Type.BAND, Grid.GUTTER - 20);
  }

  /// Where the titles of strands stand; nothing should cover them.
  static List<Rect> titles(View view) {
    List<Rect> titles = new ArrayList<>();
    for (Grid.Row row : Grid.of(view).rows()) {
      double height = titleLines(row).size() * PITCH + 6;
      titles.add(new Rect(8, row.y() + 10, Grid.GUTTER - 20, height));
    }
    return titles;
  }

  private Mark column(Grid.Column column, Rect content) {
    List<Mark> marks = new ArrayList<>();
    double baseline = -10;
    List<String> lines =
        TextMeasure.BUNDLED.lines(column.stage().title(), Type.BAND, column.width() - 24);
    for (int i = lines.size() - 1; i >= 0; i--) {
      marks.add(Lettering.at(lines.get(i), column.x() + 20, baseline, Type.BAND, theme.muted()));
      baseline -= PITCH;
    }
    boolean first = column.equals(grid.columns().getFirst());
    if (!first) {
      marks.add(divider(column.x(), content));
    }
    Rect box = new Rect(column.x(), -32, column.width(), 32);
    return new Mark.Group(
        Optional.of(column.stage().id()), "Stage: " + column.stage().title(), box, marks);
  }

  private Mark divider(double x, Rect content) {
    double bottom = grid.rows().isEmpty() ? content.maxY() : grid.bottom() + 8;
    return new Mark.Path(
        List.of(new Segment.Move(new Spot(x, -22)), new Segment.Line(new Spot(x, bottom))),
        Optional.empty(),
        Optional.of(new Stroke(theme.hairline(), 1, List.of(2.0, 4.0))));
  }
}
