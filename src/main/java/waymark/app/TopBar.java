package waymark.app;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import waymark.app.command.Command;

/// The one toolbar: groups of commands parted by lines.
final class TopBar extends ToolBar {

  @SafeVarargs
  TopBar(List<Command>... groups) {
    getStyleClass().add("top-bar");
    for (List<Command> group : groups) {
      if (!getItems().isEmpty()) {
        getItems().add(new Separator(Orientation.VERTICAL));
      }
      group.forEach(c -> getItems().add(c.button()));
    }
  }
}
