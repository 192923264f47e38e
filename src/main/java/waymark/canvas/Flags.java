package waymark.canvas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Route;
import waymark.picture.Spot;

/// Signs on cards, steps and notes about which there is something to say; the pointer over one
/// shows what, a press on it is told to the owner.
final class Flags {

  private static final double SMALL = 0.08;

  private final CanvasView canvas;
  private final Tooltip tip = new Tooltip();
  private Map<Id, Flag> flags = Map.of();
  private Optional<Id> shown = Optional.empty();

  Flags(CanvasView canvas) {
    this.canvas = canvas;
    tip.setWrapText(true);
    tip.setMaxWidth(320);
    canvas.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    canvas.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> hide());
    canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
  }

  void set(Map<Id, Flag> next) {
    flags = Map.copyOf(next);
    hide();
  }

  /// {@return what there is to say about `id`}
  Optional<Flag> of(Id id) {
    return Optional.ofNullable(flags.get(id));
  }

  void paint(Overlay on, Picture picture) {
    flags.forEach(
        (id, flag) ->
            place(picture, on.viewport(), id)
                .ifPresent(r -> FlagSign.of(flag.severity()).paint(on.to(), r, on.colours())));
  }

  /// Where on the screen the sign of `id` stands: at the upper left corner of a card, note or
  /// label, or else in the middle of a step's longest piece. There is none in a view too small.
  private static Optional<Rect> place(Picture picture, Viewport viewport, Id id) {
    if (viewport.zoom() < SMALL) {
      return Optional.empty();
    }
    Optional<Spot> corner =
        switch (id) {
          case RoleId role -> corner(picture.cards().get(role));
          case NoteId note -> corner(picture.notes().get(note));
          case StepId step ->
              Optional.ofNullable(picture.labels().get(step))
                  .filter(l -> !l.isEmpty())
                  .flatMap(l -> corner(l.getFirst()))
                  .or(() -> Optional.ofNullable(picture.routes().get(step)).map(Flags::middle));
          default -> Optional.empty();
        };
    double side = FlagSign.SIZE * Math.clamp(viewport.zoom() + 0.35, 0.6, 1);
    return corner
        .map(viewport::toScreen)
        .map(s -> new Rect(s.x() - side / 2, s.y() - side / 2, side, side));
  }

  private static Optional<Spot> corner(@Nullable Rect rect) {
    return Optional.ofNullable(rect).map(r -> new Spot(r.x() - 2, r.y() - 1));
  }

  private static Spot middle(Route route) {
    List<Spot> points = route.points();
    Spot best = points.getFirst();
    double longest = -1;
    for (int i = 1; i < points.size(); i++) {
      Spot a = points.get(i - 1);
      Spot b = points.get(i);
      if (a.distance(b) > longest) {
        longest = a.distance(b);
        best = new Spot((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
      }
    }
    return best;
  }

  private Optional<Id> at(double x, double y) {
    Spot pointer = new Spot(x, y);
    return flags.keySet().stream()
        .filter(
            id ->
                place(canvas.picture(), canvas.viewport(), id)
                    .filter(r -> r.contains(pointer))
                    .isPresent())
        .findFirst();
  }

  private void moved(MouseEvent event) {
    Optional<Id> over = at(event.getX(), event.getY());
    if (!over.equals(shown)) {
      hide();
      over.ifPresent(id -> show(id, event));
    }
  }

  private void show(Id id, MouseEvent event) {
    of(id)
        .ifPresent(
            flag -> {
              tip.setText(flag.told());
              Point2D screen = canvas.localToScreen(event.getX() + 14, event.getY() + 14);
              tip.show(canvas, screen.getX(), screen.getY());
              shown = Optional.of(id);
            });
  }

  private void hide() {
    tip.hide();
    shown = Optional.empty();
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      at(event.getX(), event.getY())
          .ifPresent(
              id -> {
                hide();
                event.consume();
                canvas.flagPressed(id);
              });
    }
  }
}
