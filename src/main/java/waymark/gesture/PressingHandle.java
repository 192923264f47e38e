package waymark.gesture;

import waymark.gesture.Input.PointerMoved;
import waymark.gesture.Input.PointerReleased;
import waymark.picture.Spot;

/// The button is down on the edge of a card, on a step or on its badges: a click, or a drag to
/// come.
///
/// @param drag what it becomes once the pointer has gone far enough
record PressingHandle(Spot at, Drag drag) implements Drag {

  @Override
  public Reaction moved(PointerMoved move, Scene scene) {
    return Drag.begun(at, move, scene) ? drag.moved(move, scene) : Reaction.of(this);
  }

  @Override
  public Reaction released(PointerReleased release, Scene scene) {
    return Drag.done();
  }
}
