package waymark.gesture;

import java.util.ArrayList;
import java.util.List;
import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Show;
import waymark.gesture.Input.PointerMoved;
import waymark.gesture.Input.PointerReleased;
import waymark.model.Grid;
import waymark.picture.Spot;

/// A line is drawn aside, and all beyond it goes along. Which way is said by the drag.
///
/// @param start where the button went down: the line runs through it
record MakingRoom(Spot start) implements Drag {

  @Override
  public Reaction moved(PointerMoved move, Scene scene) {
    return Reaction.of(this, new Show(room(move.at(), move.keys(), scene).ghost(scene)));
  }

  @Override
  public Reaction released(PointerReleased release, Scene scene) {
    List<Effect> effects = new ArrayList<>(List.of(new ClearGhost()));
    room(release.at(), release.keys(), scene).done(scene).map(Do::new).ifPresent(effects::add);
    return new Reaction(State.start(), effects);
  }

  private Room room(Spot at, Keys keys, Scene scene) {
    double dx = at.x() - start.x();
    double dy = at.y() - start.y();
    Axis axis = Math.abs(dx) >= Math.abs(dy) ? Axis.ACROSS : Axis.DOWN;
    double by = axis == Axis.ACROSS ? dx : dy;
    double unit = keys.alt() ? 1 : Grid.UNIT;
    return Room.of(scene, axis, axis.along(start), Math.rint(by / unit) * unit);
  }
}
