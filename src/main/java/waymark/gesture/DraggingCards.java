package waymark.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Show;
import waymark.gesture.Input.PointerMoved;
import waymark.gesture.Input.PointerReleased;
import waymark.model.Id;
import waymark.picture.Spot;

/// Cards and notes follow the pointer.
///
/// @param start where the button went down
/// @param moving what follows
/// @param snapping what it may snap to
record DraggingCards(Spot start, Moving moving, Snapping snapping) implements Drag {

  static DraggingCards begin(Id grasped, Spot start, Scene scene) {
    Set<Id> ids = scene.selection().contains(grasped) ? scene.selection() : Set.of(grasped);
    Moving moving = Moving.of(scene, ids);
    return new DraggingCards(start, moving, Snapping.in(scene, moving.ids()));
  }

  @Override
  public Reaction moved(PointerMoved move, Scene scene) {
    return Reaction.of(this, new Show(moving.ghost(way(move.at(), move.keys(), scene))));
  }

  @Override
  public Reaction released(PointerReleased release, Scene scene) {
    Snapping.Snapped way = way(release.at(), release.keys(), scene);
    List<Effect> effects = new ArrayList<>(List.of(new ClearGhost()));
    moving.edit(scene, way.dx(), way.dy()).ifPresent(edit -> effects.add(new Do(edit)));
    return new Reaction(State.start(), effects);
  }

  private Snapping.Snapped way(Spot at, Keys keys, Scene scene) {
    double dx = at.x() - start.x();
    double dy = at.y() - start.y();
    boolean level = Math.abs(dx) >= Math.abs(dy);
    double across = keys.shift() && !level ? 0 : dx;
    double down = keys.shift() && level ? 0 : dy;
    Snapping.Snapped free = snapping.way(moving.bounds(), across, down, keys, scene);
    return keys.shift() ? free.constrained(level) : free;
  }
}
