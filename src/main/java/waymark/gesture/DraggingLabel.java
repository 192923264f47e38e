package waymark.gesture;

import java.util.List;
import waymark.edit.LineEdit.MoveLabel;
import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Show;
import waymark.gesture.Input.PointerMoved;
import waymark.gesture.Input.PointerReleased;
import waymark.model.Point;
import waymark.model.StepId;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// The badges of a step follow the pointer, all of them.
///
/// @param start where the button went down
record DraggingLabel(StepId step, Spot start) implements Drag {

  @Override
  public Reaction moved(PointerMoved move, Scene scene) {
    return Reaction.of(
        this, new Show(new Ghost.Labelled(step, badges(move.at(), move.keys(), scene))));
  }

  @Override
  public Reaction released(PointerReleased release, Scene scene) {
    List<Rect> badges = badges(release.at(), release.keys(), scene);
    return Drag.done(new ClearGhost(), new Do(edit(scene, step, badges)));
  }

  /// {@return the edit that leaves the badges of a step where they are shown}
  static MoveLabel edit(Scene scene, StepId step, List<Rect> badges) {
    Rect all = union(badges);
    Point corner = new Point((int) Math.round(all.x()), (int) Math.round(all.y()));
    return new MoveLabel(scene.view().id(), step, corner);
  }

  private List<Rect> badges(Spot at, Keys keys, Scene scene) {
    List<Rect> badges = scene.picture().labels().getOrDefault(step, List.of());
    Rect free = union(badges).moved(at.x() - start.x(), at.y() - start.y());
    double dx = keys.alt() ? 0 : Snapping.toGrid(free.x());
    double dy = keys.alt() ? 0 : Snapping.toGrid(free.y());
    return badges.stream()
        .map(b -> b.moved(at.x() - start.x() + dx, at.y() - start.y() + dy))
        .toList();
  }

  private static Rect union(List<Rect> badges) {
    return badges.stream().reduce(Rect::union).orElseThrow();
  }
}
