package waymark.app.table;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import waymark.app.panel.Editing;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.table.Column;
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
  private final Drafts<I, C> drafts = new Drafts<>();
  private final Picked<I, C> picked = new Picked<>(this);
  private final Writing<I, C> writing;
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
    writing = new Writing<>(this, editing, drafts);
    exchange = new Exchange<>(this);
    new SpreadKeys<>(this, exchange);
    setContextMenu(new SpreadMenu<>(this, exchange));
  }

  /// {@return what carries rows to spreadsheets and back}
  Exchange<I, C> exchange() {
    return exchange;
  }

  /// {@return what is selected, and what has the focus}
  Picked<I, C> picked() {
    return picked;
  }

  /// {@return what puts words into cells}
  Writing<I, C> writing() {
    return writing;
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
    drafts.keepOnly(table::has);
    List<Line<I>> lines = lines();
    if (lines.equals(getItems())) {
      refresh();
    } else {
      picked.replace(lines);
    }
    isFollowing = before;
    tell();
  }

  private void columns() {
    List<C> shown = getColumns().stream().flatMap(made -> column(made).stream()).toList();
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

  /// {@return what a column is of; empty for the numbers}
  @SuppressWarnings("unchecked") // Nothing else is kept with a column.
  Optional<C> column(TableColumn<Line<I>, ?> made) {
    return Optional.ofNullable((C) made.getUserData());
  }

  /// {@return the rows that the filter lets through, as they are sorted, and a blank one}
  private List<Line<I>> lines() {
    List<Rows.Key<C>> order =
        getSortOrder().stream()
            .flatMap(made -> column(made).map(c -> new Rows.Key<>(c, made.getSortType())).stream())
            .toList();
    List<Line<I>> lines = new ArrayList<>();
    new Rows<>(table, filter).in(order).forEach(id -> lines.add(Line.of(id)));
    if (isEditable()) {
      lines.add(Line.blank());
    }
    return lines;
  }

  /// Sorts by the column with the focus; where that is done already, takes the rows as they come.
  boolean sortBy(SortType way) {
    Optional<TableColumn<Line<I>, ?>> found =
        picked.focus().map(Picked.Place::column).filter(TableColumn::isSortable);
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

  /// Shows only rows in which `words` stand.
  void filter(String words) {
    filter = words;
    refreshRows();
  }

  /// {@return what the cell shows: a draft before what the pathway says}
  String shown(Line<I> line, C column) {
    return drafts
        .at(line, column)
        .map(Draft::text)
        .or(() -> line.id().filter(table::has).map(id -> table.text(id, column)))
        .orElse("");
  }

  Optional<Draft> draft(Line<I> line, C column) {
    return drafts.at(line, column);
  }

  /// Takes back what was typed into a cell and is not in the pathway.
  boolean forget(Line<I> line, C column) {
    boolean was = drafts.forget(line, column);
    if (was) {
      refresh();
      tell();
    }
    return was;
  }

  /// Keeps in a cell what it cannot say, and tells why.
  void refuse(Line<I> line, C column, Draft draft) {
    drafts.keep(line, column, draft);
    refresh();
    hint.set(draft.why());
    hands.say(draft.why());
  }

  /// {@return whether the focus is in a cell of a row that is there, and that does not name it}
  boolean isOnFact() {
    return picked.focus().filter(p -> p.line().id().isPresent()).isPresent()
        && !table.naming().contains(focused());
  }

  /// Puts `words` into the cell with the focus, as if they were typed.
  void putHere(String words) {
    picked.focus().ifPresent(p -> writing.put(p.line(), focused(), words));
  }

  /// Goes to the blank row and begins to type into it.
  void add() {
    go(getItems().size() - 1, 1);
    requestFocus();
    type(Optional.empty());
  }

  /// {@return the column with the focus, or the first}
  C focused() {
    return picked
        .focus()
        .flatMap(p -> column(p.column()))
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
    boolean isPut = writing.put(line, column, words);
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
    Optional<Picked.Place<I>> place = picked.focus().filter(p -> column(p.column()).isPresent());
    if (isEditable() && place.isPresent()) {
      typed = begun;
      layout();
      edit(getFocusModel().getFocusedIndex(), place.get().column());
    }
  }

  /// Lays a field over a cell that is too small for it.
  void lay(Region field, Region cell) {
    field.setManaged(false);
    getChildren().add(field);
    field.applyCss();
    Bounds at = sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
    double width = Math.min(Math.max(at.getWidth(), field.prefWidth(-1)), getWidth());
    double height = Math.min(field.prefHeight(width), getHeight());
    field.resizeRelocate(
        Math.clamp(at.getMinX(), 0, getWidth() - width),
        Math.clamp(at.getMinY(), 0, getHeight() - height),
        width,
        height);
  }

  /// Takes such a field away.
  void lift(Node field) {
    getChildren().remove(field);
  }

  /// {@return what was typed before the field came, once}
  Optional<String> takeTyped() {
    Optional<String> begun = typed;
    typed = Optional.empty();
    return begun;
  }

  /// Follows what is selected on the canvas.
  void follow(Set<I> ids) {
    if (!Set.copyOf(picked.rows()).equals(ids) && !ids.isEmpty()) {
      isFollowing = true;
      if (ids.size() == 1) {
        int column = Math.max(1, getFocusModel().getFocusedCell().getColumn());
        getSelectionModel().clearSelection();
        go(getItems().indexOf(Line.of(ids.iterator().next())), column);
      } else {
        picked.select(ids);
      }
      isFollowing = false;
    }
  }

  private void selected() {
    List<I> rows = picked.rows();
    if (!isFollowing && !rows.isEmpty()) {
      hands.select(new HashSet<>(rows));
    }
  }

  private void tell() {
    hint.set(
        picked
            .focus()
            .flatMap(p -> column(p.column()).map(column -> told(p.line(), column)))
            .orElse(""));
  }

  private String told(Line<I> line, C column) {
    Optional<Draft> draft = draft(line, column).filter(Draft::isRefused);
    return draft.map(Draft::why).orElseGet(() -> Widths.hint(column.key()));
  }
}
