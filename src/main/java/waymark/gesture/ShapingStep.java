package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Say;
import waymark.gesture.Effect.Show;
import waymark.model.Grid;
import waymark.model.StepId;
import waymark.picture.Route;
import waymark.picture.Spot;

/// The line of a step is bent by key: Tab walks its pieces and corners, the arrows move the one
/// that is held, Delete takes a corner out, Enter keeps it all.
///
/// @param points of the line so far
/// @param index which of [#grips(List)] is held
record ShapingStep(StepId step, List<Spot> points, int index) implements Keyed {

  ShapingStep {
    points = List.copyOf(points);
  }

  static Reaction begin(StepId step, Scene scene) {
    List<Spot> points =
        Optional.ofNullable(scene.picture().routes().get(step)).map(Route::points).orElseThrow();
    return new ShapingStep(step, points, grips(points).size() / 2).shown(new Say(text("bend.ask")));
  }

  /// The pieces and corners of a line, from its beginning on.
  private static List<Grip> grips(List<Spot> points) {
    List<Grip> grips = new ArrayList<>();
    for (int i = 0; i < points.size() - 1; i++) {
      if (i > 0) {
        grips.add(new Grip.Corner(i));
      }
      grips.add(new Grip.Segment(i));
    }
    return grips;
  }

  @Override
  public Reaction pressed(Input.KeyPressed press, Scene scene) {
    int by = press.keys().shift() ? 1 : Grid.UNIT;
    return switch (press.key()) {
      case TAB -> held(press.keys().shift() ? -1 : 1).shown();
      case LEFT -> moved(-by, 0).shown();
      case RIGHT -> moved(by, 0).shown();
      case UP -> moved(0, -by).shown();
      case DOWN -> moved(0, by).shown();
      case DELETE -> without().shown();
      case ENTER, SPACE -> Drag.done(new ClearGhost(), new Do(Bending.edit(scene, step, points)));
      default -> Reaction.of(this);
    };
  }

  private ShapingStep held(int steps) {
    return new ShapingStep(step, points, Math.floorMod(index + steps, grips(points).size()));
  }

  private Grip grip() {
    return grips(points).get(index);
  }

  private static Spot place(List<Spot> points, Grip grip) {
    return switch (grip) {
      case Grip.Corner(int i) -> points.get(i);
      case Grip.Segment(int i) ->
          new Spot(
              (points.get(i).x() + points.get(i + 1).x()) / 2,
              (points.get(i).y() + points.get(i + 1).y()) / 2);
    };
  }

  private ShapingStep moved(int dx, int dy) {
    Spot to = place(points, grip()).plus(dx, dy);
    List<Spot> next =
        switch (grip()) {
          case Grip.Corner(int i) -> Bending.corner(points, i, to);
          case Grip.Segment(int i) -> Bending.segment(points, i, to);
        };
    return new ShapingStep(step, next, nearest(next, to));
  }

  private int nearest(List<Spot> next, Spot to) {
    List<Grip> grips = grips(next);
    Class<?> kind = grip().getClass();
    return IntStream.range(0, grips.size())
        .filter(i -> kind.isInstance(grips.get(i)))
        .boxed()
        .min(Comparator.comparingDouble(i -> place(next, grips.get(i)).distance(to)))
        .orElse(grips.size() / 2);
  }

  private ShapingStep without() {
    return grip() instanceof Grip.Corner(int i) ? whole(Bending.without(points, i)) : this;
  }

  private ShapingStep whole(List<Spot> next) {
    return new ShapingStep(step, next, Math.min(index, grips(next).size() - 1));
  }

  private Reaction shown(Effect... more) {
    List<Effect> effects = new ArrayList<>(List.of(more));
    effects.add(new Show(new Ghost.Bent(step, points, Optional.of(place(points, grip())))));
    return new Reaction(this, effects);
  }
}
