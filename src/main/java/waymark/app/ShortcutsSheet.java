package waymark.app;

import static waymark.app.Texts.text;

import java.util.List;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import waymark.app.command.Command;

/// Every key, by where it holds: those of the commands, made from the commands themselves, and
/// those of the canvas and the outline.
final class ShortcutsSheet extends Dialog<Void> {

  private static final List<String> PLACES = List.of("mouse", "outline", "window");

  private final FlowPane groups = new FlowPane(28, 22);

  ShortcutsSheet(Window owner, Appearance appearance, Commands commands) {
    initOwner(owner);
    initModality(Modality.NONE);
    setTitle(text("shortcuts.title"));
    setHeaderText(text("shortcuts.title"));
    groups.getStyleClass().add("shortcuts");
    for (CanvasKeys part : CanvasKeys.values()) {
      group(part.title(), rows(part));
    }
    for (String place : PLACES) {
      group(text("keys." + place), rows(place));
    }
    for (Section section : commands.sections()) {
      group(text("menu." + section.key()), rows(section));
    }
    ScrollPane scroll = new ScrollPane(groups);
    scroll.setId("shortcuts");
    scroll.setFitToWidth(true);
    scroll.setPrefSize(820, 560);
    getDialogPane().setContent(scroll);
    getDialogPane().getButtonTypes().add(new ButtonType(text("ask.ok"), ButtonData.CANCEL_CLOSE));
    appearance.dress(getDialogPane().getScene());
    setResizable(true);
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
    groups.getChildren().add(box);
  }
}
