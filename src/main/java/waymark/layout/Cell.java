package waymark.layout;

import java.util.Optional;
import waymark.model.Grid;
import waymark.model.Placement;
import waymark.model.Point;

/// The room that a placement's stage and strand leave it.
final class Cell {

  private Cell() {}

  /// {@return where the card may lie; empty if it names neither stage nor strand}
  static Optional<Box> of(Grid grid, Placement placement) {
    Optional<Grid.Column> column = placement.stage().flatMap(grid::column);
    Optional<Grid.Row> row = placement.strand().flatMap(grid::row);
    if (column.isEmpty() && row.isEmpty()) {
      return Optional.empty();
    }
    int x = column.map(Grid.Column::x).orElse(grid.left());
    int y = row.map(Grid.Row::y).orElse(0);
    int width = column.map(Grid.Column::width).orElse(Point.LIMIT - x);
    int height = row.map(Grid.Row::height).orElse(Point.LIMIT - y);
    return Optional.of(new Box(x, y, width, height));
  }

  /// {@return `card` at the usual distance from the left of `cell`, half-way down if that is near}
  static Box middle(Box cell, Size card) {
    int x = cell.x() + Seating.INSET;
    int spare = cell.height() - card.height();
    int y = cell.y() + (cell.height() < Point.LIMIT / 2 ? spare / 2 : Room.MARGIN);
    return Box.at(new Point(x, y), card);
  }
}
