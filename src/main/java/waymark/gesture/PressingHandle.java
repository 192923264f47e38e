package waymark.gesture;

import java.util.Optional;
import java.util.Set;
import waymark.gesture.Effect.Select;
import waymark.gesture.Effect.Unfocus;
import waymark.gesture.Input.PointerMoved;
import waymark.gesture.Input.PointerReleased;
import waymark.model.Id;
import waymark.picture.Spot;

/// The button is down on the edge of a card, on a step or on its badges: a click, or a drag to
/// come.
///
/// @param drag what it becomes once the pointer has gone far enough
/// @param ifClicked what is selected if it turns out to be a click; empty for what there is
record PressingHandle(Spot at, Drag drag, Optional<Set<Id>> ifClicked) implements Drag {

  @Override
  public Reaction moved(PointerMoved move, Scene scene) {
    return Drag.begun(at, move, scene) ? drag.moved(move, scene) : Reaction.of(this);
  }

  @Override
  public Reaction released(PointerReleased release, Scene scene) {
    return ifClicked
        .map(
            ids ->
                ids.isEmpty()
                    ? Drag.done(new Select(ids), new Unfocus())
                    : Drag.done(new Select(ids)))
        .orElseGet(Drag::done);
  }
}
