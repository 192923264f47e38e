package waymark.app.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.TableColumn.SortType;
import waymark.model.Id;
import waymark.table.Column;
import waymark.table.Table;

/// Which rows of a table are shown, and in which order.
final class Rows<I extends Id, C extends Column> {

  /// A column by which rows are sorted.
  record Key<C>(C column, SortType way) {}

  private final Table<I, C> table;
  private final String filter;

  /// @param filter words that must stand in a row; all are shown if it is empty
  Rows(Table<I, C> table, String filter) {
    this.table = table;
    this.filter = filter.strip().toLowerCase(Locale.UK);
  }

  /// {@return the rows that are shown, sorted by each of `order`, the first before the others}
  List<I> in(List<Key<C>> order) {
    List<I> rows = new ArrayList<>(table.rows().stream().filter(this::isWanted).toList());
    order.reversed().forEach(key -> sort(rows, key));
    return rows;
  }

  private boolean isWanted(I row) {
    return filter.isEmpty()
        || table.columns().stream()
            .anyMatch(c -> table.text(row, c).toLowerCase(Locale.UK).contains(filter));
  }

  /// Empty cells go last, whichever way the column is sorted.
  private void sort(List<I> rows, Key<C> key) {
    Map<I, String> texts = new HashMap<>();
    rows.forEach(row -> texts.put(row, table.text(row, key.column())));
    Comparator<String> order = table.order(key.column());
    Comparator<String> wanted = key.way() == SortType.ASCENDING ? order : order.reversed();
    rows.sort(
        Comparator.comparing(
            (I row) -> texts.getOrDefault(row, ""),
            Comparator.comparing(String::isEmpty).thenComparing(wanted)));
  }
}
