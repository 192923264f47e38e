package waymark.app.route;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import waymark.app.DayField;
import waymark.model.Qualification;
import waymark.model.plan.Held;

/// A tick for each qualification of the pathway, with the day since which it is held.
final class HoldsList extends VBox {

  private final Planning planning;
  private List<Qualification> shown = List.of();
  private final List<Runnable> refreshers = new ArrayList<>();
  private boolean refreshing;

  HoldsList(Planning planning) {
    this.planning = planning;
    getStyleClass().add("holds");
    planning.wishProperty().subscribe(this::refresh);
    planning.outlookProperty().subscribe(this::refresh);
    refresh();
  }

  private void refresh() {
    List<Qualification> now = planning.pathway().qualifications();
    if (!now.equals(shown) || getChildren().isEmpty()) {
      shown = now;
      refreshers.clear();
      getChildren().setAll(now.stream().map(this::row).toList());
      if (now.isEmpty()) {
        getChildren().add(new Label(text("routes.holds.none")));
      }
    }
    refreshing = true;
    refreshers.forEach(Runnable::run);
    refreshing = false;
  }

  private VBox row(Qualification qualification) {
    CheckBox tick = new CheckBox(qualification.badge());
    tick.setId("holds-" + qualification.id());
    tick.setTooltip(new Tooltip(qualification.name()));
    DayField since = new DayField();
    since.setId("holds-since-" + qualification.id());
    since.setPromptText(text("routes.holds.since"));
    since.setAccessibleText(text("routes.holds.since.of", qualification.badge()));
    since.getStyleClass().add("small-date");
    since.visibleProperty().bind(tick.selectedProperty());
    since.managedProperty().bind(tick.selectedProperty());
    tick.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(tick, Priority.ALWAYS);
    tick.selectedProperty().subscribe((_, _) -> hand(qualification, tick, since));
    since.valueProperty().subscribe((_, _) -> hand(qualification, tick, since));
    HBox row = new HBox(8, tick, since);
    row.getStyleClass().add("holds-row");
    refreshers.add(
        () -> {
          Optional<Held> held = planning.wishProperty().get().held(qualification.id());
          tick.setSelected(held.isPresent());
          since.setValue(held.flatMap(Held::since).orElse(null));
        });
    return new VBox(row, since.mistake());
  }

  private void hand(Qualification qualification, CheckBox tick, DayField since) {
    if (refreshing) {
      return;
    }
    if (tick.isSelected()) {
      planning.hold(new Held(qualification.id(), Optional.ofNullable(since.getValue())));
    } else {
      planning.change(w -> w.without(qualification.id()));
    }
  }
}
