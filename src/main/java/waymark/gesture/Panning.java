package waymark.gesture;

import waymark.gesture.Effect.Pan;
import waymark.gesture.Input.PointerMoved;
import waymark.gesture.Input.PointerReleased;
import waymark.picture.Spot;

/// The sheet follows the pointer. Since it does so at once, the place that was grasped stays under
/// the pointer.
///
/// @param grasped that place
/// @param then the state when the button goes up
record Panning(Spot grasped, State then) implements Drag {

  @Override
  public Reaction moved(PointerMoved move, Scene scene) {
    return Reaction.of(this, new Pan(move.at().x() - grasped.x(), move.at().y() - grasped.y()));
  }

  @Override
  public Reaction released(PointerReleased release, Scene scene) {
    return Reaction.of(then);
  }
}
