package waymark.app.panel;

import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import waymark.app.command.Command;

/// Buttons for where several things stand to each other, each with a picture of what it does.
final class ArrangeTools extends VBox {

  private static final Map<String, String> SIGNS =
      Map.of(
          "align-left", "M1 1h1.6v14h-1.6z M4 3.5h10v3.4h-10z M4 9.1h6v3.4h-6z",
          "align-centre", "M7.2 1h1.6v14h-1.6z M3 3.5h10v3.4h-10z M5 9.1h6v3.4h-6z",
          "align-right", "M13.4 1h1.6v14h-1.6z M2 3.5h10v3.4h-10z M6 9.1h6v3.4h-6z",
          "align-top", "M1 1h14v1.6h-14z M3.5 4h3.4v10h-3.4z M9.1 4h3.4v6h-3.4z",
          "align-middle", "M1 7.2h14v1.6h-14z M3.5 3h3.4v10h-3.4z M9.1 5h3.4v6h-3.4z",
          "align-bottom", "M1 13.4h14v1.6h-14z M3.5 2h3.4v10h-3.4z M9.1 6h3.4v6h-3.4z",
          "distribute-across", "M1 1h1.6v14h-1.6z M13.4 1h1.6v14h-1.6z M6 4h4v8h-4z",
          "distribute-down", "M1 1h14v1.6h-14z M1 13.4h14v1.6h-14z M4 6h8v4h-8z",
          "same-size", "M1 4h6v8h-6z M9 4h6v8h-6z");

  private static final List<String> ALIGN =
      List.of(
          "align-left", "align-centre", "align-right", "align-top", "align-middle", "align-bottom");

  private static final List<String> SPACE =
      List.of("distribute-across", "distribute-down", "same-size");

  /// @param commands all that there are
  ArrangeTools(List<Command> commands) {
    super(5);
    getStyleClass().add("arrange-tools");
    getChildren()
        .addAll(
            Form.label("several.align"),
            row(commands, ALIGN),
            Form.label("several.space"),
            row(commands, SPACE));
  }

  private static HBox row(List<Command> commands, List<String> keys) {
    HBox row = new HBox(2);
    commands.stream()
        .filter(c -> keys.contains(c.key()))
        .map(c -> c.button(sign(c.key())))
        .forEach(row.getChildren()::add);
    return row;
  }

  private static Node sign(String key) {
    SVGPath sign = new SVGPath();
    sign.setContent(SIGNS.get(key));
    sign.getStyleClass().addAll("arrange-sign", "grows");
    return new Group(sign);
  }
}
