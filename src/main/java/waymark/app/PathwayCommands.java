package waymark.app;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import waymark.app.command.Command;
import waymark.model.RoleId;

/// What can be asked of the pathway.
final class PathwayCommands {

  private final Reach reach;
  private final ObservableValue<Boolean> isRole;

  PathwayCommands(Reach reach) {
    this.reach = reach;
    isRole =
        reach.ofPane(
            p ->
                p.canvas()
                    .selectionProperty()
                    .map(ids -> ids.stream().anyMatch(RoleId.class::isInstance)),
            new SimpleObjectProperty<>(false));
  }

  Section section() {
    return new Section("pathway", List.of(routes(), List.of(rules())));
  }

  private Command rules() {
    return reach.forPane("rules", p -> p.advising().rules()).on("Shortcut+Shift+F8");
  }

  private List<Command> routes() {
    return List.of(
        reach.forPane("routes", p -> p.wayfinding().show()).on("Shortcut+R").withIcon(Feather.MAP),
        reach
            .forPane("i-am-here", p -> p.wayfinding().iAmHere(p.selected().ids()))
            .on("Shortcut+Shift+H")
            .when(isRole),
        reach
            .forPane("i-want-there", p -> p.wayfinding().iWantThere(p.selected().ids()))
            .on("Shortcut+Shift+G")
            .when(isRole));
  }
}
