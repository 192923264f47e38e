package waymark.app.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import waymark.model.Id;
import waymark.table.Column;

/// What is selected in a table and what has the focus, by what it is about rather than by where it
/// lies.
final class Picked<I extends Id, C extends Column> {

  /// A cell by what its row is about.
  record Place<I>(Line<I> line, TableColumn<Line<I>, ?> column) {}

  private final Spread<I, C> spread;

  Picked(Spread<I, C> spread) {
    this.spread = spread;
  }

  /// {@return every selected cell}
  List<Place<I>> places() {
    List<Place<I>> places = new ArrayList<>();
    for (TablePosition<?, ?> position : spread.getSelectionModel().getSelectedCells()) {
      place(position).ifPresent(places::add);
    }
    return places;
  }

  /// {@return the cell with the focus}
  Optional<Place<I>> focus() {
    return Optional.ofNullable(spread.getFocusModel().getFocusedCell()).flatMap(this::place);
  }

  @SuppressWarnings("unchecked")
  private Optional<Place<I>> place(TablePosition<?, ?> position) {
    int row = position.getRow();
    return row < 0 || row >= spread.getItems().size() || position.getTableColumn() == null
        ? Optional.empty()
        : Optional.of(
            new Place<>(
                spread.getItems().get(row), (TableColumn<Line<I>, ?>) position.getTableColumn()));
  }

  /// Shows `lines` in the table; what was selected still is.
  void replace(List<Line<I>> lines) {
    List<Place<I>> places = places();
    Optional<Place<I>> focus = focus();
    spread.getSelectionModel().clearSelection();
    spread.getItems().setAll(lines);
    places.forEach(p -> at(p).ifPresent(row -> spread.getSelectionModel().select(row, p.column())));
    focus
        .flatMap(p -> at(p).map(row -> new TablePosition<>(spread, row, p.column())))
        .ifPresent(p -> spread.getFocusModel().focus(p));
  }

  private Optional<Integer> at(Place<I> place) {
    int row = spread.getItems().indexOf(place.line());
    return row < 0 || !spread.getColumns().contains(place.column())
        ? Optional.empty()
        : Optional.of(row);
  }

  private Set<Integer> rowNumbers() {
    Set<Integer> rows = new TreeSet<>();
    for (TablePosition<?, ?> position : spread.getSelectionModel().getSelectedCells()) {
      rows.add(position.getRow());
    }
    return rows;
  }

  /// {@return the rows of which some cell is selected, as they lie}
  List<I> rows() {
    return ids(rowNumbers());
  }

  /// {@return the rows of which every cell is selected, as they lie}
  List<I> wholeRows() {
    Map<Integer, Integer> cells = new HashMap<>();
    for (TablePosition<?, ?> position : spread.getSelectionModel().getSelectedCells()) {
      cells.merge(position.getRow(), 1, Integer::sum);
    }
    Set<Integer> whole = rowNumbers();
    whole.removeIf(row -> cells.getOrDefault(row, 0) < spread.getColumns().size());
    return ids(whole);
  }

  private List<I> ids(Collection<Integer> rows) {
    return rows.stream()
        .filter(row -> row >= 0 && row < spread.getItems().size())
        .flatMap(row -> spread.getItems().get(row).id().stream())
        .toList();
  }

  /// {@return the columns of which some cell is selected}
  List<C> columns() {
    Set<C> columns = new HashSet<>();
    places().forEach(p -> spread.column(p.column()).ifPresent(columns::add));
    return spread.table().columns().stream().filter(columns::contains).toList();
  }

  /// Selects the whole of every row of which something is selected.
  void widen() {
    rowNumbers().forEach(row -> select(row, row));
  }

  /// Selects whole rows, from one to the other.
  void select(int from, int to) {
    spread
        .getSelectionModel()
        .selectRange(
            Math.min(from, to),
            spread.getColumns().getFirst(),
            Math.max(from, to),
            spread.getColumns().getLast());
  }

  /// Selects the whole rows of `ids`, and nothing else; the first is brought into sight.
  void select(Collection<? extends Id> ids) {
    List<Integer> rows =
        IntStream.range(0, spread.getItems().size())
            .filter(row -> spread.getItems().get(row).id().filter(ids::contains).isPresent())
            .boxed()
            .toList();
    spread.getSelectionModel().clearSelection();
    rows.forEach(row -> select(row, row));
    rows.stream().findFirst().ifPresent(row -> spread.scrollTo(Math.max(0, row - 1)));
  }

  /// {@return the rows from the one with the focus on}
  List<I> below() {
    int row = Math.max(0, spread.getFocusModel().getFocusedIndex());
    return spread.getItems().stream().skip(row).flatMap(line -> line.id().stream()).toList();
  }
}
