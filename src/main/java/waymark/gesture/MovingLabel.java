package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.List;
import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Say;
import waymark.gesture.Effect.Show;
import waymark.model.Grid;
import waymark.model.StepId;
import waymark.picture.Rect;

/// The badges of a step are moved by key: the arrows move them, Enter keeps them there.
///
/// @param badges where they are so far; at least one
record MovingLabel(StepId step, List<Rect> badges) implements Keyed {

  private static final double WIDTH = 120;
  private static final double HEIGHT = 24;

  MovingLabel {
    badges = List.copyOf(badges);
  }

  static Reaction begin(StepId step, Scene scene) {
    List<Rect> badges = badges(step, scene);
    return badges.isEmpty()
        ? Drag.done(new Say(text("label.none")))
        : new MovingLabel(step, badges).shown(new Say(text("label.move")));
  }

  /// Those of the step; if it has some and no place was found for them, one where its line is.
  private static List<Rect> badges(StepId step, Scene scene) {
    List<Rect> shown = scene.picture().labels().getOrDefault(step, List.of());
    return shown.isEmpty()
        ? scene
            .pathway()
            .step(step)
            .filter(s -> !s.needs().isEmpty())
            .flatMap(s -> Targets.place(scene, s.id()))
            .map(at -> new Rect(at.x() - WIDTH / 2, at.y() - HEIGHT / 2, WIDTH, HEIGHT))
            .stream()
            .toList()
        : shown;
  }

  @Override
  public Reaction pressed(Input.KeyPressed press, Scene scene) {
    int by = press.keys().shift() ? 1 : Grid.UNIT;
    return switch (press.key()) {
      case LEFT -> moved(-by, 0).shown();
      case RIGHT -> moved(by, 0).shown();
      case UP -> moved(0, -by).shown();
      case DOWN -> moved(0, by).shown();
      case ENTER, SPACE ->
          Drag.done(new ClearGhost(), new Do(DraggingLabel.edit(scene, step, badges)));
      default -> Reaction.of(this);
    };
  }

  private MovingLabel moved(double dx, double dy) {
    return new MovingLabel(step, badges.stream().map(b -> b.moved(dx, dy)).toList());
  }

  private Reaction shown(Effect... first) {
    Reaction shown = Reaction.of(this, new Show(new Ghost.Labelled(step, badges)));
    return first.length == 0 ? shown : shown.after(first[0]);
  }
}
