package waymark.app.change;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import waymark.canvas.CanvasView;
import waymark.canvas.DeskColours;
import waymark.canvas.Faces;
import waymark.canvas.Flag;
import waymark.gesture.Effect;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.picture.Drawing;
import waymark.picture.Spot;
import waymark.picture.Theme;

/// One of two pathways that are compared: its picture, with signs on what differs.
final class Side extends VBox {

  private final Pathway pathway;
  private final Theme theme;
  private final CanvasView canvas;
  private final Map<Id, Flag> flags;
  private View view;

  Side(
      String title,
      Faces faces,
      Pathway pathway,
      Theme theme,
      DeskColours desk,
      Map<Id, Flag> flags) {
    super(6);
    this.pathway = pathway;
    this.theme = theme;
    this.flags = flags;
    view = pathway.views().getFirst();
    canvas = new CanvasView(faces, new Still(), pathway, Drawing.draw(pathway, view, theme));
    canvas.dress(desk);
    canvas.flag(flags);
    canvas.setMinSize(0, 0);
    canvas.setPrefSize(420, 330);
    Label heading = new Label(title);
    heading.getStyleClass().add("section");
    VBox.setVgrow(canvas, Priority.ALWAYS);
    getChildren().addAll(heading, canvas);
  }

  /// Shows the view of that id, if there is one here.
  void show(ViewId id) {
    pathway
        .view(id)
        .ifPresent(
            next -> {
              view = next;
              canvas.show(pathway, Drawing.draw(pathway, next, theme));
              canvas.flag(flags);
            });
  }

  /// Brings `id` into sight, in another view if this one does not show it.
  void reveal(Id id) {
    if (!shows(view, id)) {
      pathway.views().stream().filter(v -> shows(v, id)).findFirst().ifPresent(v -> show(v.id()));
    }
    canvas.reveal(id);
  }

  private boolean shows(View any, Id id) {
    return switch (id) {
      case RoleId role -> any.placement(role).isPresent();
      case StepId step -> pathway.stepsIn(any).stream().anyMatch(s -> s.id().equals(step));
      case ViewId other -> any.id().equals(other);
      default -> true;
    };
  }

  /// A picture that is looked at, and not changed.
  private static final class Still implements CanvasView.Owner {
    @Override
    public void edit(Effect.Do edit) {}

    @Override
    public void menu(Spot at, double x, double y) {}

    @Override
    public void say(String sentence) {}

    @Override
    public void flagged(Id id) {}
  }
}
