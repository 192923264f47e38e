package waymark.gesture;

import java.util.List;
import java.util.Optional;
import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Show;
import waymark.gesture.Input.PointerMoved;
import waymark.gesture.Input.PointerReleased;
import waymark.model.Grid;
import waymark.model.StepId;
import waymark.picture.Route;
import waymark.picture.Spot;

/// A corner or a piece of a step's line follows the pointer.
///
/// @param grip what is held
/// @param start where the button went down
record DraggingBend(StepId step, Grip grip, Spot start) implements Drag {

  @Override
  public Reaction moved(PointerMoved move, Scene scene) {
    return Reaction.of(
        this,
        new Show(new Ghost.Bent(step, bent(move.at(), move.keys(), scene), Optional.empty())));
  }

  @Override
  public Reaction released(PointerReleased release, Scene scene) {
    List<Spot> points = bent(release.at(), release.keys(), scene);
    return Drag.done(new ClearGhost(), new Do(Bending.edit(scene, step, points)));
  }

  private List<Spot> bent(Spot at, Keys keys, Scene scene) {
    Route route = Optional.ofNullable(scene.picture().routes().get(step)).orElseThrow();
    double unit = keys.alt() ? 1 : Grid.UNIT;
    Spot rounded = new Spot(Math.rint(at.x() / unit) * unit, Math.rint(at.y() / unit) * unit);
    return switch (grip) {
      case Grip.Corner(int index) -> Bending.corner(route.points(), index, rounded);
      case Grip.Segment(int index) -> Bending.segment(route.points(), index, rounded);
    };
  }
}
