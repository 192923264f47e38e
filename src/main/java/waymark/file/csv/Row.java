package waymark.file.csv;

import java.util.Map;
import java.util.Optional;

/// A row of a table: its cells by the name of their column.
public final class Row {

  private final Map<String, Cell> cells;
  private final Cell end;

  Row(Map<String, Cell> cells, Cell end) {
    this.cells = cells;
    this.end = end;
  }

  /// {@return the value in `column`}
  ///
  /// @throws BadCell if there is none
  public <T> T need(String column, CellForm<T> form) throws BadCell {
    return maybe(column, form)
        .orElseThrow(() -> cell(column).unlike(form.expected() + " as " + column));
  }

  /// {@return the value in `column`, or empty if the cell is empty or there is no such column}
  ///
  /// @throws BadCell if the cell holds something else
  public <T> Optional<T> maybe(String column, CellForm<T> form) throws BadCell {
    Cell cell = cell(column);
    if (cell.text().isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = form.read().apply(cell.text());
    if (value.isEmpty()) {
      throw cell.unlike(form.expected() + " as " + column);
    }
    return value;
  }

  /// {@return a complaint about the cell in `column`}
  public BadCell unlike(String column, String expected) {
    return cell(column).unlike(expected);
  }

  private Cell cell(String column) {
    return cells.getOrDefault(column, end);
  }
}
