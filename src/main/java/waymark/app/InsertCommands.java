package waymark.app;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import waymark.app.command.Command;
import waymark.gesture.Act;

/// What comes new to a view.
final class InsertCommands {

  private final Reach reach;

  InsertCommands(Reach reach) {
    this.reach = reach;
  }

  Section section() {
    return new Section(
        "insert",
        List.of(
            List.of(newRole(), begin("connect", Act.CONNECT).when(reach.isSelectedAndEditable())),
            List.of(begin("new-note", Act.NEW_NOTE).on("Shortcut+Shift+N")),
            List.of(begin("new-stage", Act.NEW_STAGE), begin("new-strand", Act.NEW_STRAND))));
  }

  private Command newRole() {
    return begin("new-role", Act.NEW_ROLE).on("Shortcut+Shift+R").withIcon(Feather.PLUS_SQUARE);
  }

  private Command begin(String key, Act act) {
    return reach.forPane(key, p -> p.canvas().begin(act)).when(reach.isEditable());
  }
}
