package waymark.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import waymark.app.document.Document;
import waymark.app.route.Planning;
import waymark.app.route.RouteSheet;
import waymark.app.route.RoutesPanel;
import waymark.canvas.CanvasView;
import waymark.canvas.Faces;
import waymark.edit.FreshIds;
import waymark.edit.StepEdit;
import waymark.model.Id;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepKind;
import waymark.model.View;
import waymark.plan.Prospect;

/// Routes beside the canvas, over the years under it, and lit up on it, for as long as their panel
/// is in front.
final class Wayfinding {

  private static final String KEY = "routes";

  private final Document document;
  private final Planning planning;
  private final Plans plans;
  private final CanvasView canvas;
  private final Dock dock;
  private final Drawer drawer;
  private final RouteSheet sheet;

  Wayfinding(
      Document document,
      Surroundings around,
      Faces faces,
      CanvasView canvas,
      Dock dock,
      Drawer drawer,
      Consumer<String> say) {
    this.document = document;
    this.canvas = canvas;
    this.dock = dock;
    this.drawer = drawer;
    planning = new Planning(document, around.reference());
    plans = new Plans(planning, document, around, say);
    sheet = new RouteSheet(planning, faces, around.appearance().darkProperty());
    dock.add(KEY, Feather.MAP, new RoutesPanel(planning, new Wanting()));
    dock.shownProperty().subscribe(this::follow);
    planning.chosenProperty().subscribe(this::follow);
    planning.chosenProperty().subscribe((_, chosen) -> chosen.ifPresent(this::bringIntoView));
  }

  /// Shows the view with most of the route, if the one that is shown lacks some of it.
  private void bringIntoView(Prospect prospect) {
    document.pathway().views().stream()
        .max(Comparator.comparingLong(view -> shown(view, prospect)))
        .filter(best -> shown(best, prospect) > shown(document.view(), prospect))
        .ifPresent(best -> document.show(best.id()));
  }

  private static long shown(View view, Prospect prospect) {
    return prospect.route().roles().stream()
        .filter(role -> view.placement(role).isPresent())
        .count();
  }

  Planning planning() {
    return planning;
  }

  /// {@return whether the plan may go; asks if it is not saved}
  boolean mayGo() {
    return plans.mayGo();
  }

  /// Brings the panel to the front.
  void show() {
    dock.show(KEY);
  }

  void iAmHere(Set<Id> selection) {
    one(selection).ifPresent(planning::iAmHere);
    show();
  }

  void iWantThere(Set<Id> selection) {
    selection.stream()
        .filter(RoleId.class::isInstance)
        .map(RoleId.class::cast)
        .forEach(planning::iWantThere);
    show();
  }

  private static Optional<RoleId> one(Set<Id> selection) {
    return selection.stream().filter(RoleId.class::isInstance).map(RoleId.class::cast).findFirst();
  }

  private void follow() {
    boolean inFront = dock.shownProperty().get().equals(KEY);
    List<Id> way =
        planning.chosenProperty().get().filter(_ -> inFront).map(Prospect::way).orElse(List.of());
    canvas.light(way);
    boolean open = drawer.shownProperty().get().equals(Optional.of(KEY));
    if (!way.isEmpty() && !open) {
      fitOnceResized();
      drawer.open(KEY, sheet);
    } else if (way.isEmpty() && open) {
      fitOnceResized();
      drawer.shut();
    }
  }

  private void fitOnceResized() {
    canvas
        .heightProperty()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(
                  ObservableValue<? extends Number> height, Number before, Number after) {
                height.removeListener(this);
                Platform.runLater(canvas::fit);
              }
            });
  }

  /// What a person wants in the panel, done.
  private final class Wanting implements RoutesPanel.Wants {

    @Override
    public void addStep(RoleId from, RoleId to) {
      Step step =
          Step.of(
              FreshIds.step(document.pathway(), from, to),
              from,
              to,
              from.equals(to) ? StepKind.DEEPEN : StepKind.ADVANCE);
      document.edit(new StepEdit.Connect(step));
    }

    @Override
    public void save() {
      plans.save();
    }

    @Override
    public void print(String ending, boolean named) {
      plans.print(ending, named);
    }
  }
}
