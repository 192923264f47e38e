package waymark.app;

import static waymark.app.Texts.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import waymark.app.command.Command;
import waymark.app.command.Keyed;
import waymark.app.outline.OutlineKey;
import waymark.app.table.FieldKey;
import waymark.app.table.TableKey;

/// Every key, by where it holds: those of the commands, made from the commands themselves, and
/// those of the canvas, the outline and the tables.
final class ShortcutsSheet extends Dialog<Void> {

  private static final List<String> PLACES = List.of("mouse", "window");

  private final HBox columns = new HBox(28, column(), column());

  ShortcutsSheet(Window owner, Appearance appearance, Commands commands) {
    initOwner(owner);
    initModality(Modality.NONE);
    setTitle(text("shortcuts.title"));
    setHeaderText(text("shortcuts.title"));
    columns.getStyleClass().add("shortcuts");
    for (CanvasKeys part : CanvasKeys.values()) {
      group(part.title(), rows(part));
    }
    group(text("keys.outline"), rows(OutlineKey.values()));
    group(text("keys.table"), rows(TableKey.values()));
    group(text("keys.field"), rows(FieldKey.values()));
    for (String place : PLACES) {
      group(text("keys." + place), rows(place));
    }
    for (Section section : commands.sections()) {
      group(text("menu." + section.key()), rows(section));
    }
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setId("shortcuts");
    scroll.setFitToWidth(true);
    getDialogPane().getStyleClass().add("shortcuts-pane");
    getDialogPane().setContent(scroll);
    getDialogPane().getButtonTypes().add(new ButtonType(text("ask.ok"), ButtonData.CANCEL_CLOSE));
    appearance.dress(getDialogPane().getScene());
    setResizable(true);
  }

  private static VBox column() {
    VBox column = new VBox(22);
    column.setPrefWidth(0);
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  /// What is done, and by which keys.
  private record Line(String words, String keys) {}

  private static List<Line> rows(String place) {
    return text("keys." + place + ".all")
        .lines()
        .map(line -> line.split("\\|", 2))
        .map(parts -> new Line(parts[1].strip(), parts[0].strip()))
        .toList();
  }

  private static List<Line> rows(Keyed[] acts) {
    return Stream.of(acts).map(act -> new Line(act.words(), act.names())).toList();
  }

  private static List<Line> rows(CanvasKeys part) {
    return part.acts().map(act -> new Line(act.words(), CanvasKeys.names(act))).toList();
  }

  private static List<Line> rows(Section section) {
    return section.groups().stream()
        .flatMap(List::stream)
        .filter(c -> c.keys().isPresent())
        .map(c -> new Line(words(c), c.keys().orElseThrow().getDisplayText()))
        .toList();
  }

  private static String words(Command command) {
    return text("command." + command.key()).replace("…", "");
  }

  private void group(String title, List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    Label heading = new Label(title);
    heading.getStyleClass().add("shortcuts-heading");
    GridPane grid = new GridPane(14, 6);
    for (int i = 0; i < lines.size(); i++) {
      Label words = new Label(lines.get(i).words());
      words.setWrapText(true);
      GridPane.setHgrow(words, Priority.ALWAYS);
      Label keys = new Label(lines.get(i).keys());
      keys.getStyleClass().add("goal-keys");
      keys.setMinWidth(Region.USE_PREF_SIZE);
      grid.addRow(i, keys, words);
    }
    VBox box = new VBox(8, heading, grid);
    box.getStyleClass().add("shortcuts-group");
    shorter().getChildren().add(box);
  }

  /// {@return the column with fewer lines so far}
  private VBox shorter() {
    return columns.getChildren().stream()
        .map(VBox.class::cast)
        .min(Comparator.comparingInt(ShortcutsSheet::lines))
        .orElseThrow();
  }

  private static int lines(VBox column) {
    return column.getChildren().stream()
        .mapToInt(group -> 2 + ((GridPane) ((VBox) group).getChildren().getLast()).getRowCount())
        .sum();
  }
}
