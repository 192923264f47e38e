package waymark.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// How a sheet is to be read into a table.
///
/// @param isHeaded whether its first row that says something names the columns
/// @param columns the column of the table for each of the sheet; empty where it is left out
/// @param isClearing whether an empty cell empties what is there; else it leaves it as it is
/// @param isSupplying whether what rows name and is not there is made too
/// @param <C> the columns of the table
public record Wish<C extends Column>(
    Sheet sheet,
    boolean isHeaded,
    List<Optional<C>> columns,
    boolean isClearing,
    boolean isSupplying) {

  public Wish {
    columns = List.copyOf(columns);
  }

  /// {@return the likeliest reading: by its header if it has one that names a row, or half of whose
  /// cells are columns of the table; else by position}
  ///
  /// @param at the column to begin with where there is no header
  public static <C extends Column> Wish<C> guess(Table<?, C> table, Sheet sheet, C at) {
    Wish<C> headed = headed(table, sheet);
    Set<C> known = new HashSet<>();
    headed.columns.forEach(c -> c.ifPresent(known::add));
    long named = header(sheet).stream().filter(c -> !c.isBlank()).count();
    boolean isHeader =
        !known.isEmpty() && (known.containsAll(table.naming()) || known.size() * 2L >= named);
    return isHeader ? headed : placed(table, sheet, at);
  }

  /// {@return the reading by header}
  public static <C extends Column> Wish<C> headed(Table<?, C> table, Sheet sheet) {
    List<Optional<C>> columns = new ArrayList<>();
    for (String name : header(sheet)) {
      columns.add(
          table.writable().stream()
              .filter(c -> !columns.contains(Optional.of(c)) && c.isCalled(name))
              .findFirst());
    }
    return new Wish<>(sheet, true, filled(columns, sheet.width()), false, false);
  }

  /// {@return the reading by position, from the column `at` on}
  public static <C extends Column> Wish<C> placed(Table<?, C> table, Sheet sheet, C at) {
    List<C> shown = table.columns();
    List<Optional<C>> columns =
        shown.stream()
            .skip(Math.max(0, shown.indexOf(at)))
            .limit(sheet.width())
            .map(Optional::of)
            .toList();
    return new Wish<>(sheet, false, filled(columns, sheet.width()), false, false);
  }

  private static <C> List<Optional<C>> filled(List<Optional<C>> columns, int width) {
    List<Optional<C>> all = new ArrayList<>(columns);
    while (all.size() < width) {
      all.add(Optional.empty());
    }
    return all;
  }

  private static List<String> header(Sheet sheet) {
    return sheet.rows().stream().filter(r -> !Sheet.isBlank(r)).findFirst().orElse(List.of());
  }

  /// {@return the same, with a column of the sheet read as another of the table; what was read as
  /// that before is left out}
  public Wish<C> withColumn(int index, Optional<C> column) {
    List<Optional<C>> next = new ArrayList<>(columns);
    next.replaceAll(c -> column.isPresent() && c.equals(column) ? Optional.empty() : c);
    next.set(index, column);
    return new Wish<>(sheet, isHeaded, next, isClearing, isSupplying);
  }

  /// {@return the same, with empty cells that empty what is there, or not}
  public Wish<C> withClearing(boolean clearing) {
    return new Wish<>(sheet, isHeaded, columns, clearing, isSupplying);
  }

  /// {@return the same, making what is not there, or not}
  public Wish<C> withSupplying(boolean supplying) {
    return new Wish<>(sheet, isHeaded, columns, isClearing, supplying);
  }

  /// {@return where the first row of values is}
  int first() {
    int said =
        IntStream.range(0, sheet.rows().size())
            .filter(i -> !Sheet.isBlank(sheet.rows().get(i)))
            .findFirst()
            .orElse(0);
    return isHeaded ? said + 1 : said;
  }

  /// {@return the place in the sheet of a column of the table}
  Optional<Integer> place(C column) {
    int place = columns.indexOf(Optional.of(column));
    return place < 0 ? Optional.empty() : Optional.of(place);
  }
}
