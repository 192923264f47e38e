package waymark.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the stages and strands of a view lie, in the units of [Point]: columns side by side from
/// the gutter on, rows below each other from 0 on. Everything that places or draws uses this one
/// arithmetic.
///
/// @param columns the stages, left to right
/// @param rows the strands, top to bottom
public record Grid(List<Column> columns, List<Row> rows) {

  /// The unit that positions are rounded to while dragging.
  public static final int UNIT = 8;

  /// The width kept at the left for the titles of strands, where there are any.
  public static final int GUTTER = 128;

  /// The width of a stage that says none.
  public static final int STAGE_WIDTH = 288;

  /// The height of a strand that says none.
  public static final int STRAND_HEIGHT = 176;

  /// The width of every card.
  public static final int CARD_WIDTH = 208;

  /// The column of a stage.
  ///
  /// @param x its left edge
  public record Column(Stage stage, int x, int width) {
    /// {@return its right edge}
    public int end() {
      return x + width;
    }
  }

  /// The row of a strand.
  ///
  /// @param y its upper edge
  public record Row(Strand strand, int y, int height) {
    /// {@return its lower edge}
    public int end() {
      return y + height;
    }
  }

  public Grid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// {@return the grid of `view`}
  public static Grid of(View view) {
    List<Column> columns = new ArrayList<>();
    int x = view.strands().isEmpty() ? 0 : GUTTER;
    for (Stage stage : view.stages()) {
      Column column = new Column(stage, x, stage.width().orElse(STAGE_WIDTH));
      columns.add(column);
      x = column.end();
    }
    List<Row> rows = new ArrayList<>();
    int y = 0;
    for (Strand strand : view.strands()) {
      Row row = new Row(strand, y, strand.height().orElse(STRAND_HEIGHT));
      rows.add(row);
      y = row.end();
    }
    return new Grid(columns, rows);
  }

  /// {@return the left edge of the first column, or of the cards where there are no columns}
  public int left() {
    return rows.isEmpty() ? 0 : GUTTER;
  }

  /// {@return the right edge of the last column; [#left()] where there is none}
  public int right() {
    return columns.isEmpty() ? left() : columns.getLast().end();
  }

  /// {@return the lower edge of the last row; 0 where there is none}
  public int bottom() {
    return rows.isEmpty() ? 0 : rows.getLast().end();
  }

  /// {@return the stage whose column holds `x`}
  public Optional<StageId> stageAt(double x) {
    return columns.stream()
        .filter(c -> c.x() <= x && x < c.end())
        .map(c -> c.stage().id())
        .findFirst();
  }

  /// {@return the strand whose row holds `y`}
  public Optional<StrandId> strandAt(double y) {
    return rows.stream()
        .filter(r -> r.y() <= y && y < r.end())
        .map(r -> r.strand().id())
        .findFirst();
  }

  /// {@return the column of `stage`}
  public Optional<Column> column(StageId stage) {
    return columns.stream().filter(c -> c.stage().id().equals(stage)).findFirst();
  }

  /// {@return the row of `strand`}
  public Optional<Row> row(StrandId strand) {
    return rows.stream().filter(r -> r.strand().id().equals(strand)).findFirst();
  }
}
