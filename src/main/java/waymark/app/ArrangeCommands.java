package waymark.app;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kordamp.ikonli.feather.Feather;
import waymark.app.command.Command;
import waymark.gesture.Act;
import waymark.gesture.Alignment;
import waymark.gesture.Commands;
import waymark.gesture.Effect;
import waymark.gesture.Scene;

/// Where things stand, and how steps run.
final class ArrangeCommands {

  private final Reach reach;

  ArrangeCommands(Reach reach) {
    this.reach = reach;
  }

  Section section() {
    return new Section(
        "arrange",
        List.of(
            List.of(
                arrange("arrange-view", Arranger::view)
                    .on("Shortcut+Shift+A")
                    .withIcon(Feather.LAYOUT)
                    .when(reach.isEditable()),
                arrange("arrange-selection", Arranger::selection),
                arrange("tidy", Arranger::tidy).on("Shortcut+Shift+T").when(reach.isEditable())),
            List.of(
                align(Alignment.LEFT).on("Shortcut+Alt+L"),
                align(Alignment.CENTRE).on("Shortcut+Alt+C"),
                align(Alignment.RIGHT).on("Shortcut+Alt+R"),
                align(Alignment.TOP).on("Shortcut+Alt+T"),
                align(Alignment.MIDDLE).on("Shortcut+Alt+M"),
                align(Alignment.BOTTOM).on("Shortcut+Alt+B")),
            List.of(
                perform("distribute-across", Commands::distributeAcross).on("Shortcut+Alt+H"),
                perform("distribute-down", Commands::distributeDown).on("Shortcut+Alt+V"),
                perform("same-size", Commands::sameSize)),
            List.of(begin("make-room", Act.MAKE_ROOM).when(reach.isEditable())),
            List.of(
                begin("reconnect-start", Act.RECONNECT_START),
                begin("reconnect-end", Act.RECONNECT_END)),
            List.of(
                begin("bend", Act.BEND),
                perform("straighten", Commands::straighten),
                begin("move-label", Act.MOVE_LABEL),
                perform("free-label", Commands::freeLabels))));
  }

  private Command arrange(String key, Consumer<Arranger> action) {
    return reach.forPane(key, p -> action.accept(p.arranger())).when(reach.isSelectedAndEditable());
  }

  private Command align(Alignment to) {
    String key = "align-" + to.name().toLowerCase(Locale.ROOT);
    return perform(key, scene -> Commands.align(scene, to));
  }

  private Command perform(String key, Function<Scene, List<Effect>> command) {
    return reach.forPane(key, p -> p.canvas().perform(command)).when(reach.isSelectedAndEditable());
  }

  private Command begin(String key, Act act) {
    return reach.forPane(key, p -> p.canvas().begin(act)).when(reach.isSelectedAndEditable());
  }
}
