package waymark.gesture;

import java.util.Set;
import waymark.gesture.Effect.Focus;
import waymark.gesture.Effect.Select;
import waymark.gesture.Input.PointerMoved;
import waymark.gesture.Input.PointerPressed;
import waymark.gesture.Input.PointerReleased;
import waymark.model.Id;
import waymark.picture.Spot;

/// The button is down on a card or a note: a click, or a drag to come.
///
/// @param ifClicked what is selected if it turns out to be a click
record PressingCard(Id id, Spot at, Set<Id> ifClicked) implements Drag {

  static Reaction begin(Id id, PointerPressed press, Scene scene) {
    return Reaction.of(
        new PressingCard(id, press.at(), Selection.clicked(scene, id, press.keys())),
        new Select(Selection.pressed(scene, id, press.keys())),
        new Focus(id));
  }

  @Override
  public Reaction moved(PointerMoved move, Scene scene) {
    return Drag.begun(at, move, scene)
        ? DraggingCards.begin(id, at, scene).moved(move, scene)
        : Reaction.of(this);
  }

  @Override
  public Reaction released(PointerReleased release, Scene scene) {
    return Selection.let(ifClicked, id);
  }
}
