package waymark.file.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Rows under named columns.
///
/// @param rows all but the first, which names the columns
public record Table(List<Row> rows) {
  public Table {
    rows = List.copyOf(rows);
  }

  /// {@return the table that `text` holds}
  ///
  /// @param columns the columns that it must have
  /// @throws BadCell if it has not, or is no table
  public static Table parse(String text, List<String> columns) throws BadCell {
    List<List<Cell>> rows = new Scanner(text).rows();
    if (rows.isEmpty()) {
      throw new BadCell(1, 1, "nothing", "a first row with " + String.join(", ", columns));
    }
    List<Cell> header = rows.getFirst();
    checkCommas(header);
    List<String> names = header.stream().map(c -> c.text().toLowerCase(Locale.ROOT)).toList();
    for (String column : columns) {
      if (!names.contains(column)) {
        Cell first = header.getFirst();
        throw new BadCell(
            first.line(),
            first.column(),
            "no column " + column,
            "columns " + String.join(", ", columns));
      }
    }
    return new Table(rows.stream().skip(1).map(cells -> row(names, cells)).toList());
  }

  /// Programs of some countries part cells by other signs.
  private static void checkCommas(List<Cell> header) throws BadCell {
    Cell first = header.getFirst();
    for (String other : List.of(";", "\t")) {
      int at = first.text().indexOf(other);
      if (header.size() == 1 && at >= 0) {
        throw new BadCell(
            first.line(),
            first.column() + at,
            other.equals(";") ? "cells parted by semicolons" : "cells parted by tabs",
            "commas: save the table as CSV with commas");
      }
    }
  }

  private static Row row(List<String> names, List<Cell> cells) {
    Map<String, Cell> byName = new HashMap<>();
    for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
      byName.putIfAbsent(names.get(i), cells.get(i));
    }
    Cell last = cells.getLast();
    return new Row(byName, new Cell("", last.line(), last.column() + last.text().length()));
  }
}
