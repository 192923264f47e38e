package waymark.app.table;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import waymark.app.document.Settled;
import waymark.app.panel.Editing;
import waymark.edit.Edit;
import waymark.edit.PathwayEdit.Become;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.table.Column;
import waymark.table.Entry;
import waymark.table.Start;
import waymark.table.Table;

/// One of the two tables on the screen: its rows in the order that a person wants, and what is
/// typed into its cells.
///
/// @param <I> the ids of rows
/// @param <C> the columns
final class Spread<I extends Id, C extends Column> extends TableView<Line<I>> {

  private static final double ROW = 30;

  private final String key;
  private final Editing editing;
  private final Hands hands;
  private final BiFunction<Pathway, View, Table<I, C>> make;
  private final StringProperty hint;
  private final Exchange<I, C> exchange;
  private final Growth growth = new Growth(this, ROW);
  private final Map<Line<I>, Map<C, Draft>> drafts = new HashMap<>();
  private Table<I, C> table;
  private String filter = "";
  private boolean isFollowing;
  private Optional<String> typed = Optional.empty();

  /// @param key its name in the texts, as `table.KEY`
  /// @param hint what is to be known of the cell in which the person is
  Spread(
      String key,
      Editing editing,
      Hands hands,
      BiFunction<Pathway, View, Table<I, C>> make,
      StringProperty hint) {
    this.key = key;
    this.editing = editing;
    this.hands = hands;
    this.make = make;
    this.hint = hint;
    table = make.apply(editing.pathway(), editing.view());
    setId("table-" + key);
    getStyleClass().add("spread");
    setAccessibleText(text("table." + key + ".name"));
    setPlaceholder(new Label(text("table." + key + ".empty")));
    setEditable(hands.isEditable());
    getSelectionModel().setCellSelectionEnabled(true);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setSortPolicy(_ -> sorted());
    getSelectionModel().getSelectedCells().subscribe(this::selected);
    getFocusModel().focusedCellProperty().subscribe(_ -> tell());
    exchange = new Exchange<>(this);
    new SpreadKeys<>(this, exchange);
    setContextMenu(new SpreadMenu<>(this, exchange));
  }

  /// {@return what carries rows to spreadsheets and back}
  Exchange<I, C> exchange() {
    return exchange;
  }

  /// Takes the keys.
  void begin() {
    if (getFocusModel().getFocusedCell().getColumn() < 1) {
      go(0, 1);
    }
    requestFocus();
  }

  String key() {
    return key;
  }

  Table<I, C> table() {
    return table;
  }

  Hands hands() {
    return hands;
  }

  private boolean sorted() {
    refreshRows();
    return true;
  }

  /// Shows everything as it is now.
  void refreshRows() {
    table = make.apply(editing.pathway(), editing.view());
    boolean before = isFollowing;
    isFollowing = true;
    columns();
    drafts.keySet().removeIf(line -> line.id().filter(id -> !table.has(id)).isPresent());
    List<Line<I>> lines = lines();
    if (lines.equals(getItems())) {
      refresh();
    } else {
      replace(lines);
    }
    isFollowing = before;
    tell();
  }

  /// Another order or other rows; what was selected still is.
  private void replace(List<Line<I>> lines) {
    List<Place<I>> places = places();
    Optional<Place<I>> focus = focus();
    getSelectionModel().clearSelection();
    getItems().setAll(lines);
    places.forEach(p -> at(p).ifPresent(row -> getSelectionModel().select(row, p.column())));
    focus
        .flatMap(p -> at(p).map(row -> new TablePosition<>(this, row, p.column())))
        .ifPresent(p -> getFocusModel().focus(p));
  }

  /// A cell by what its row is about.
  private record Place<I>(Line<I> line, TableColumn<Line<I>, ?> column) {}

  private List<Place<I>> places() {
    List<Place<I>> places = new ArrayList<>();
    for (TablePosition<?, ?> position : getSelectionModel().getSelectedCells()) {
      place(position).ifPresent(places::add);
    }
    return places;
  }

  private Optional<Place<I>> focus() {
    return Optional.ofNullable(getFocusModel().getFocusedCell()).flatMap(this::place);
  }

  @SuppressWarnings("unchecked")
  private Optional<Place<I>> place(TablePosition<?, ?> position) {
    int row = position.getRow();
    return row < 0 || row >= getItems().size() || position.getTableColumn() == null
        ? Optional.empty()
        : Optional.of(
            new Place<>(getItems().get(row), (TableColumn<Line<I>, ?>) position.getTableColumn()));
  }

  private Optional<Integer> at(Place<I> place) {
    int row = getItems().indexOf(place.line());
    return row < 0 || !getColumns().contains(place.column()) ? Optional.empty() : Optional.of(row);
  }

  private void columns() {
    List<C> shown = getColumns().stream().skip(1).map(this::column).toList();
    if (!shown.equals(table.columns())) {
      getColumns().clear();
      getColumns().add(new NumberColumn<>(this, growth.of(NumberColumn.WIDTH)));
      table.columns().forEach(c -> getColumns().add(made(c)));
    }
  }

  private TableColumn<Line<I>, String> made(C column) {
    TableColumn<Line<I>, String> made = new TableColumn<>(column.title());
    made.setId(column.key());
    made.setUserData(column);
    made.setPrefWidth(growth.of(Widths.of(column.key())));
    made.setCellFactory(_ -> new SpreadCell<>(this, column));
    made.setCellValueFactory(f -> new ReadOnlyStringWrapper(shown(f.getValue(), column)));
    return made;
  }

  @SuppressWarnings("unchecked")
  private C column(TableColumn<Line<I>, ?> made) {
    return (C) made.getUserData();
  }

  /// {@return the rows that the filter lets through, as they are sorted, and a blank one}
  private List<Line<I>> lines() {
    List<I> rows = new ArrayList<>(table.rows().stream().filter(this::isWanted).toList());
    List<TableColumn<Line<I>, ?>> order = new ArrayList<>(getSortOrder());
    order.reversed().forEach(made -> sort(rows, made));
    List<Line<I>> lines = new ArrayList<>(rows.stream().map(Line::of).toList());
    if (isEditable()) {
      lines.add(Line.blank());
    }
    return lines;
  }

  /// Sorts by the column with the focus; where that is done already, takes the rows as they come.
  boolean sortBy(SortType way) {
    Optional<TableColumn<Line<I>, ?>> found =
        focus().map(Place::column).filter(TableColumn::isSortable);
    found.ifPresent(
        column -> {
          boolean isSo = getSortOrder().equals(List.of(column)) && column.getSortType() == way;
          getSortOrder().clear();
          if (!isSo) {
            column.setSortType(way);
            getSortOrder().add(column);
          }
        });
    return found.isPresent();
  }

  /// Empty cells go last, whichever way the column is sorted.
  private void sort(List<I> rows, TableColumn<Line<I>, ?> made) {
    C column = column(made);
    if (column == null) {
      return;
    }
    Map<I, String> texts = new HashMap<>();
    rows.forEach(row -> texts.put(row, table.text(row, column)));
    Comparator<String> order = table.order(column);
    Comparator<String> wanted = made.getSortType() == SortType.ASCENDING ? order : order.reversed();
    rows.sort(
        Comparator.comparing(
            (I row) -> texts.getOrDefault(row, ""),
            Comparator.comparing(String::isEmpty).thenComparing(wanted)));
  }

  private boolean isWanted(I row) {
    return filter.isEmpty()
        || table.columns().stream()
            .anyMatch(c -> table.text(row, c).toLowerCase(Locale.UK).contains(filter));
  }

  /// Shows only rows in which `words` stand.
  void filter(String words) {
    filter = words.strip().toLowerCase(Locale.UK);
    refreshRows();
  }

  /// {@return what the cell shows: a draft before what the pathway says}
  String shown(Line<I> line, C column) {
    return draft(line, column)
        .map(Draft::text)
        .or(() -> line.id().filter(table::has).map(id -> table.text(id, column)))
        .orElse("");
  }

  Optional<Draft> draft(Line<I> line, C column) {
    return Optional.ofNullable(drafts.getOrDefault(line, Map.of()).get(column));
  }

  private void keep(Line<I> line, C column, Draft draft) {
    drafts.computeIfAbsent(line, _ -> new HashMap<>()).put(column, draft);
    refresh();
  }

  /// Takes back what was typed into a cell and is not in the pathway.
  boolean forget(Line<I> line, C column) {
    boolean was = draft(line, column).isPresent();
    drafts.getOrDefault(line, new HashMap<>()).remove(column);
    if (was) {
      refresh();
      tell();
    }
    return was;
  }

  /// Puts `words` into a cell. What it cannot say stays in it as a draft.
  ///
  /// @return whether it could be said
  boolean put(Line<I> line, C column, String words) {
    String said = completed(column, words);
    return line.id().map(id -> put(line, id, column, said)).orElseGet(() -> begin(column, said));
  }

  /// {@return the only choice that begins so, or `words` if there is none}
  private String completed(C column, String words) {
    String typedSo = words.strip().toLowerCase(Locale.UK);
    List<String> choices = table.choices(column);
    List<String> begun =
        choices.stream().filter(c -> c.toLowerCase(Locale.UK).startsWith(typedSo)).toList();
    boolean isOne = choices.stream().anyMatch(c -> c.equalsIgnoreCase(typedSo));
    return !typedSo.isEmpty() && !isOne && begun.size() == 1 ? begun.getFirst() : words;
  }

  private boolean put(Line<I> line, I id, C column, String words) {
    return switch (table.write(id, column, words)) {
      case Entry.Same _ -> {
        forget(line, column);
        yield true;
      }
      case Entry.Taken(Edit edit) -> {
        drafts.getOrDefault(line, new HashMap<>()).remove(column);
        done(edit.apply(table.pathway()), edit);
        yield true;
      }
      case Entry.Refused(String why) -> {
        refuse(line, column, words, why);
        yield false;
      }
    };
  }

  private void refuse(Line<I> line, C column, String words, String why) {
    keep(line, column, new Draft(words, why));
    hint.set(why);
    hands.say(why);
  }

  private void done(Pathway next, Edit edit) {
    Pathway settled = Settled.settle(next);
    editing.edit(settled.equals(next) ? edit : new Become(settled, edit.label()));
  }

  /// The blank row: as soon as its cells name a row, that is made with all they say.
  private boolean begin(C column, String words) {
    Line<I> blank = Line.blank();
    if (words.isBlank()) {
      forget(blank, column);
      return true;
    }
    keep(blank, column, new Draft(words, ""));
    Map<C, String> cells = new HashMap<>();
    drafts.getOrDefault(blank, Map.of()).forEach((c, draft) -> cells.put(c, draft.text()));
    if (!cells.keySet().containsAll(table.naming())) {
      return true;
    }
    return switch (table.start(cells)) {
      case Start.Unfit<I, C>(C cell, String why) -> {
        refuse(blank, cell, cells.getOrDefault(cell, ""), why);
        yield false;
      }
      case Start.Known<I, C>(List<I> rows) -> {
        String why = text("table." + key + ".there", table.name(rows.getFirst()));
        refuse(blank, column, words, why);
        yield false;
      }
      case Start.Begun<I, C>(Edit edit, I id) -> {
        make(edit, id, cells);
        yield true;
      }
    };
  }

  /// The rest of a new row is written into it; what it cannot say stays there as a draft.
  private void make(Edit edit, I id, Map<C, String> cells) {
    Table<I, C> next = table.on(edit.apply(table.pathway()));
    drafts.remove(Line.<I>blank());
    for (C column : next.writable()) {
      if (cells.containsKey(column) && !next.naming().contains(column)) {
        String words = cells.getOrDefault(column, "");
        switch (next.write(id, column, words)) {
          case Entry.Taken(Edit more) -> next = next.on(more.apply(next.pathway()));
          case Entry.Same _ -> {}
          case Entry.Refused(String why) ->
              drafts
                  .computeIfAbsent(Line.of(id), _ -> new HashMap<>())
                  .put(column, new Draft(words, why));
        }
      }
    }
    editing.edit(new Become(Settled.settle(next.pathway()), edit.label()));
    getSelectionModel().clearSelection();
    go(getItems().indexOf(Line.of(id)), 1);
  }

  /// Empties the selected cells that can be empty, as one step.
  void clear() {
    Table<I, C> next = table;
    for (Place<I> place : places()) {
      C column = column(place.column());
      if (column != null && place.line().id().isPresent() && next.isOptional(column)) {
        forget(place.line(), column);
        if (next.write(place.line().id().get(), column, "") instanceof Entry.Taken(Edit edit)) {
          next = next.on(edit.apply(next.pathway()));
        }
      }
    }
    if (!next.pathway().equals(table.pathway())) {
      editing.edit(new Become(Settled.settle(next.pathway()), text("table.edit.clear")));
    }
  }

  /// Deletes the rows that are selected whole.
  ///
  /// @return whether there were any
  boolean delete() {
    Set<I> whole = new LinkedHashSet<>(wholeRows());
    if (!whole.isEmpty() && isEditable()) {
      int row = getFocusModel().getFocusedIndex();
      editing.edit(table.delete(whole));
      go(Math.min(row, getItems().size() - 1), 0);
    }
    return !whole.isEmpty();
  }

  /// Deletes every row of which something is selected.
  void deleteSelected() {
    Set<Integer> rows = new HashSet<>();
    getSelectionModel().getSelectedCells().forEach(p -> rows.add(p.getRow()));
    rows.forEach(row -> selectRows(row, row));
    delete();
    requestFocus();
  }

  /// {@return the rows of which every cell is selected, as they lie}
  List<I> wholeRows() {
    Map<Integer, Integer> cells = new HashMap<>();
    for (TablePosition<?, ?> position : getSelectionModel().getSelectedCells()) {
      cells.merge(position.getRow(), 1, Integer::sum);
    }
    return cells.entrySet().stream()
        .filter(e -> e.getValue() >= getColumns().size())
        .map(Map.Entry::getKey)
        .sorted()
        .flatMap(row -> id(row).stream())
        .toList();
  }

  /// {@return the rows of which some cell is selected, as they lie}
  List<I> selectedRows() {
    Set<Integer> rows = new HashSet<>();
    for (TablePosition<?, ?> position : getSelectionModel().getSelectedCells()) {
      rows.add(position.getRow());
    }
    return rows.stream().sorted().flatMap(row -> id(row).stream()).toList();
  }

  private Optional<I> id(int row) {
    return row >= 0 && row < getItems().size() ? getItems().get(row).id() : Optional.empty();
  }

  /// {@return the columns of which some cell is selected}
  List<C> selectedColumns() {
    Set<C> columns = new HashSet<>();
    places().forEach(p -> Optional.ofNullable(column(p.column())).ifPresent(columns::add));
    return table.columns().stream().filter(columns::contains).toList();
  }

  /// {@return whether the focus is in a cell of a row that is there, and that does not name it}
  boolean isOnFact() {
    return focus().filter(p -> p.line().id().isPresent()).isPresent()
        && !table.naming().contains(focused());
  }

  /// Puts `words` into the cell with the focus, as if they were typed.
  void putHere(String words) {
    focus().ifPresent(p -> put(p.line(), focused(), words));
  }

  /// Makes `next` of the pathway, in which cards may have no place.
  void become(Pathway next, String label) {
    editing.edit(new Become(Settled.settle(next), label));
  }

  /// Goes to the blank row and begins to type into it.
  void add() {
    go(getItems().size() - 1, 1);
    requestFocus();
    type(Optional.empty());
  }

  /// {@return the rows from the one with the focus on}
  List<I> below() {
    int row = Math.max(0, getFocusModel().getFocusedIndex());
    return getItems().stream().skip(row).flatMap(line -> line.id().stream()).toList();
  }

  /// {@return the column with the focus, or the first}
  C focused() {
    return focus()
        .flatMap(p -> Optional.ofNullable(column(p.column())))
        .orElseGet(() -> table.columns().getFirst());
  }

  /// Puts the cell there in front, alone selected; column 0 is that of the numbers.
  void go(int row, int column) {
    if (row >= 0 && row < getItems().size() && column >= 0 && column < getColumns().size()) {
      TableColumn<Line<I>, ?> made = getColumns().get(column);
      getSelectionModel().clearAndSelect(row, made);
      getFocusModel().focus(row, made);
      scrollTo(Math.max(0, row - 1));
      scrollToColumn(made);
    }
  }

  /// Puts the cell in front that lies so far from one; beyond the end of a row the next begins.
  void move(Line<I> line, C column, int down, int right) {
    int row = getItems().indexOf(line) + down;
    int next = table.columns().indexOf(column) + right;
    int columns = table.columns().size();
    go(
        Math.clamp(row + Math.floorDiv(next, columns), 0, getItems().size() - 1),
        1 + Math.floorMod(next, columns));
  }

  /// Puts what was typed into a cell and goes on from there; stays if the cell cannot say it.
  void finish(Line<I> line, C column, String words, int down, int right) {
    int row = getItems().indexOf(line) + down;
    Line<I> next = row >= 0 && row < getItems().size() ? getItems().get(row) : line;
    edit(-1, null);
    int before = table.rows().size();
    boolean isPut = put(line, column, words);
    boolean isMade = table.rows().size() > before && line.id().isEmpty();
    requestFocus();
    if (!isPut) {
      move(line, column, 0, 0);
    } else if (isMade && down == 0) {
      move(getItems().get(getFocusModel().getFocusedIndex()), column, 0, right);
    } else {
      move(next, isMade ? table.columns().getFirst() : column, 0, right);
    }
  }

  /// Begins to type into the cell with the focus.
  ///
  /// @param begun what was typed already, in place of what the cell says
  void type(Optional<String> begun) {
    TablePosition<?, ?> position = getFocusModel().getFocusedCell();
    if (isEditable() && place(position).isPresent() && position.getColumn() > 0) {
      typed = begun;
      layout();
      edit(position.getRow(), getColumns().get(position.getColumn()));
    }
  }

  /// {@return what was typed before the field came, once}
  Optional<String> takeTyped() {
    Optional<String> begun = typed;
    typed = Optional.empty();
    return begun;
  }

  /// Selects rows from one to the other.
  void selectRows(int from, int to) {
    getSelectionModel()
        .selectRange(
            Math.min(from, to),
            getColumns().getFirst(),
            Math.max(from, to),
            getColumns().getLast());
  }

  /// Follows what is selected on the canvas.
  void follow(Set<I> ids) {
    if (!Set.copyOf(selectedRows()).equals(ids) && !ids.isEmpty()) {
      isFollowing = true;
      int column = Math.max(1, getFocusModel().getFocusedCell().getColumn());
      List<Integer> rows =
          ids.stream().map(id -> getItems().indexOf(Line.of(id))).sorted().toList();
      getSelectionModel().clearSelection();
      if (rows.size() == 1) {
        go(rows.getFirst(), column);
      } else {
        rows.stream().filter(row -> row >= 0).forEach(row -> selectRows(row, row));
      }
      isFollowing = false;
    }
  }

  private void selected() {
    List<I> rows = selectedRows();
    if (!isFollowing && !rows.isEmpty()) {
      hands.select(new HashSet<>(rows));
    }
  }

  private void tell() {
    Optional<Place<I>> place = focus().filter(p -> column(p.column()) != null);
    hint.set(place.map(p -> told(p.line(), column(p.column()))).orElse(""));
  }

  private String told(Line<I> line, C column) {
    Optional<Draft> draft = draft(line, column).filter(Draft::isRefused);
    return draft.map(Draft::why).orElseGet(() -> Widths.hint(column.key()));
  }
}
