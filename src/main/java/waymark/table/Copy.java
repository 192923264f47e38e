package waymark.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Id;

/// Rows of a table for other programs, header first.
public final class Copy {

  private Copy() {}

  /// {@return `rows` with every column that the table shows}
  public static <I extends Id, C extends Column> Sheet of(Table<I, C> table, List<I> rows) {
    return of(table, rows, table.columns(), true);
  }

  /// {@return `rows` with those columns}
  public static <I extends Id, C extends Column> Sheet of(
      Table<I, C> table, List<I> rows, List<C> columns, boolean isHeaded) {
    Stream<List<String>> header = Stream.of(columns.stream().map(Column::title).toList());
    Stream<List<String>> cells =
        rows.stream().map(row -> columns.stream().map(c -> table.text(row, c)).toList());
    return new Sheet((isHeaded ? Stream.concat(header, cells) : cells).toList());
  }

  /// {@return the same as a table of HTML}
  ///
  /// @param isHeaded whether the first row is a header
  public static String html(Sheet sheet, boolean isHeaded) {
    int header = isHeaded ? 1 : 0;
    Stream<String> first = sheet.rows().stream().limit(header).map(row -> row(row, "th"));
    Stream<String> cells = sheet.rows().stream().skip(header).map(row -> row(row, "td"));
    return Stream.concat(first, cells)
        .collect(Collectors.joining("\n", "<table>\n", "\n</table>\n"));
  }

  private static String row(List<String> cells, String tag) {
    return cells.stream()
        .map(c -> "<" + tag + ">" + escaped(c) + "</" + tag + ">")
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("\\R", "<br>");
  }
}
