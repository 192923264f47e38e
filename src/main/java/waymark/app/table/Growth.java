package waymark.app.table;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Columns that grow with the rows of their table, and so with the letters in them. What a person
/// made wider stays as much wider.
final class Growth {

  private final TableView<?> table;
  private final double usual;

  /// @param usual the height of a row in an interface of the usual size
  Growth(TableView<?> table, double usual) {
    this.table = table;
    this.usual = usual;
    table.fixedCellSizeProperty().subscribe((before, now) -> grow(factor(now) / factor(before)));
  }

  /// {@return `width` as it is now}
  double of(double width) {
    return width * factor(table.getFixedCellSize());
  }

  private double factor(Number height) {
    return height.doubleValue() > 0 ? height.doubleValue() / usual : 1;
  }

  private void grow(double by) {
    table.getColumns().forEach(column -> grow(column, by));
  }

  private static void grow(TableColumn<?, ?> column, double by) {
    column.setPrefWidth(column.getWidth() * by);
  }
}
