package waymark.gesture;

import java.util.Set;
import waymark.gesture.Effect.Select;
import waymark.gesture.Effect.Unfocus;
import waymark.gesture.Input.PointerMoved;
import waymark.gesture.Input.PointerReleased;
import waymark.picture.Spot;

/// The button is down on nothing: a click that lets go of the selection, or a rubber band to come.
record PressingEmpty(Spot at) implements Drag {

  @Override
  public Reaction moved(PointerMoved move, Scene scene) {
    return Drag.begun(at, move, scene) ? new Brushing(at).moved(move, scene) : Reaction.of(this);
  }

  @Override
  public Reaction released(PointerReleased release, Scene scene) {
    return release.keys().extendsSelection()
        ? Drag.done()
        : Drag.done(new Select(Set.of()), new Unfocus());
  }
}
