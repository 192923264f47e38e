package waymark.app;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import waymark.app.command.Command;
import waymark.canvas.Viewport;
import waymark.model.View;
import waymark.model.ViewKind;

/// How the pathway is looked at.
final class ViewCommands {

  private final Reach reach;
  private final Outward outward;

  ViewCommands(Reach reach, Outward outward) {
    this.reach = reach;
    this.outward = outward;
  }

  Section section() {
    return new Section(
        "view",
        List.of(
            List.of(zoomIn(), zoomOut(), actualSize(), fit()),
            List.of(outline(), tableOfRoles(), tableOfSteps()),
            List.of(findings(), nextFinding(), lastFinding()),
            List.of(minimap()),
            List.of(
                views("next-view", v -> v.go(1)).on("Shortcut+Page Down").when(reach.isOpen()),
                views("previous-view", v -> v.go(-1)).on("Shortcut+Page Up").when(reach.isOpen())),
            List.of(
                newView(),
                views("make-framework-view", v -> v.add(drafted(ViewKind.FRAMEWORK))),
                views("make-trust-view", v -> v.add(drafted(ViewKind.TRUST))),
                here("duplicate-view", Views::duplicate),
                reach.forPane("rename-view", p -> p.tabs().rename()).when(reach.isEditable()),
                here("move-view-left", (v, view) -> v.moveBy(view.id(), -1))
                    .on("Shortcut+Shift+Page Up"),
                here("move-view-right", (v, view) -> v.moveBy(view.id(), 1))
                    .on("Shortcut+Shift+Page Down"),
                here("remove-view", (v, view) -> v.remove(view.id()))
                    .when(Reach.and(reach.isEditable(), hasSeveral())))));
  }

  private Command outline() {
    return reach
        .forPane("outline", DocumentPane::showOutline)
        .on("Shortcut+Shift+L")
        .withIcon(Feather.LIST);
  }

  private Command tableOfRoles() {
    return reach
        .forPane("table-roles", p -> p.tables().showRoles())
        .on("Shortcut+T")
        .withIcon(Feather.COLUMNS);
  }

  private Command tableOfSteps() {
    return reach.forPane("table-steps", p -> p.tables().showSteps()).withIcon(Feather.COLUMNS);
  }

  private Command newView() {
    return reach
        .forDocument(
            "new-view",
            d ->
                new NewViewDialog(outward.stage(), outward.appearance())
                    .showAndWait()
                    .ifPresent(new Views(d)::add))
        .when(reach.isEditable());
  }

  private static Views.Wish drafted(ViewKind kind) {
    return new Views.Wish(kind, Views.usualTitle(kind), true);
  }

  private Command views(String key, Consumer<Views> action) {
    return reach.forDocument(key, d -> action.accept(new Views(d))).when(reach.isEditable());
  }

  private Command here(String key, BiConsumer<Views, View> action) {
    return views(key, v -> action.accept(v, v.document().view()));
  }

  private ObservableValue<Boolean> hasSeveral() {
    return reach.holds(d -> d.historyProperty().map(h -> h.pathway().views().size() > 1));
  }

  private Command findings() {
    return reach.forPane("findings", p -> p.right().show("findings")).on("Shortcut+F8");
  }

  private Command nextFinding() {
    return reach.forPane("finding-next", p -> p.advising().step(1)).on("F8").when(isFound());
  }

  private Command lastFinding() {
    return reach.forPane("finding-last", p -> p.advising().step(-1)).on("Shift+F8").when(isFound());
  }

  private ObservableValue<Boolean> isFound() {
    return reach.ofPane(
        p -> p.findingsProperty().map(f -> !f.isEmpty()), new SimpleBooleanProperty());
  }

  private Command zoomIn() {
    return reach
        .forPane("zoom-in", p -> p.canvas().zoomBy(Viewport.STEP))
        .on("Shortcut+Equals")
        .withIcon(Feather.ZOOM_IN);
  }

  private Command zoomOut() {
    return reach
        .forPane("zoom-out", p -> p.canvas().zoomBy(1 / Viewport.STEP))
        .on("Shortcut+Minus")
        .withIcon(Feather.ZOOM_OUT);
  }

  private Command actualSize() {
    return reach.forPane("actual-size", p -> p.canvas().actualSize()).on("Shortcut+0");
  }

  private Command fit() {
    return reach.forPane("fit", p -> p.canvas().fit()).on("Shortcut+9").withIcon(Feather.MAXIMIZE);
  }

  private Command minimap() {
    ObservableValue<Boolean> wanted =
        reach.ofPane(p -> p.minimap().wantedProperty(), new SimpleBooleanProperty(true));
    return reach
        .forPane("minimap", p -> toggle(p.minimap().wantedProperty()))
        .saying(wanted.map(is -> text(is ? "command.minimap.hide" : "command.minimap")));
  }

  private static void toggle(BooleanProperty wanted) {
    wanted.set(!wanted.get());
  }
}
