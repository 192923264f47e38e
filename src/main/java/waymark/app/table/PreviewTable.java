package waymark.app.table;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import waymark.app.Wording;
import waymark.table.Column;
import waymark.table.Plan;
import waymark.table.Wish;

/// The rows of a sheet, each with what comes of it, under the columns that they are read as.
final class PreviewTable<C extends Column> extends TableView<Plan.Line> {

  private static final int MOST = 12;
  private static final double ROW = 32;

  private final Growth growth = new Growth(this, ROW);
  private final List<C> choices;
  private final BiConsumer<Integer, Optional<C>> choose;
  private List<String> sheetColumns = List.of();

  /// @param choose is told which column of the sheet is to be read as which of the table
  PreviewTable(List<C> choices, BiConsumer<Integer, Optional<C>> choose) {
    this.choices = choices;
    this.choose = choose;
    setId("paste-rows");
    setAccessibleText(text("paste.rows"));
  }

  void show(Wish<C> wish, Plan plan) {
    List<String> now = wish.columns().stream().map(c -> c.map(Column::key).orElse("")).toList();
    if (!now.equals(sheetColumns) || getColumns().isEmpty()) {
      sheetColumns = now;
      List<TableColumn<Plan.Line, String>> columns = new ArrayList<>();
      columns.add(column(text("paste.row"), 52, -1, l -> Integer.toString(l.row())));
      columns.add(column(text("paste.fate"), 260, -1, PreviewTable::fate));
      for (int i = 0; i < Math.min(MOST, wish.columns().size()); i++) {
        columns.add(sheetColumn(wish, i));
      }
      getColumns().setAll(columns);
    }
    getItems().setAll(plan.lines());
  }

  /// What is new stands in its row; what changes is said.
  private static String fate(Plan.Line line) {
    String fate = text("paste.fate." + line.fate().name().toLowerCase(Locale.ROOT));
    Stream<String> changes =
        line.fate() == Plan.Fate.CHANGED
            ? line.changes().stream().map(Plan.Change::sentence)
            : Stream.empty();
    Stream<String> leftOut =
        Stream.of(line.problems().size())
            .filter(n -> n > 0 && line.fate() != Plan.Fate.REFUSED)
            .map(n -> text("paste.fate.left-out", n));
    String more = Stream.concat(changes, leftOut).collect(Collectors.joining("; "));
    return more.isEmpty() ? fate : text("paste.fate.with", fate, more);
  }

  private TableColumn<Plan.Line, String> column(
      String title, double width, int place, Function<Plan.Line, String> words) {
    TableColumn<Plan.Line, String> column = new TableColumn<>(title);
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(growth.of(width));
    column.setCellValueFactory(f -> new ReadOnlyStringWrapper(words.apply(f.getValue())));
    column.setCellFactory(_ -> new PreviewCell(place));
    return column;
  }

  private TableColumn<Plan.Line, String> sheetColumn(Wish<C> wish, int index) {
    TableColumn<Plan.Line, String> column =
        column(
            "",
            150,
            index,
            line -> wish.sheet().cell(line.row() - 1, index).replaceAll("\\s+", " "));
    ComboBox<Optional<C>> box = new ComboBox<>();
    box.setId("paste-column-" + index);
    box.setAccessibleText(text("paste.column", index + 1));
    box.getItems().add(Optional.empty());
    choices.forEach(c -> box.getItems().add(Optional.of(c)));
    box.setConverter(Wording.orElse(text("paste.leave-out"), Column::title));
    box.setValue(wish.columns().get(index));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setOnAction(_ -> choose.accept(index, box.getValue()));
    column.setGraphic(box);
    return column;
  }
}
