package waymark.gesture;

import java.util.Optional;
import java.util.Set;
import waymark.gesture.Effect.Select;
import waymark.model.Id;

/// The space bar is down: a press pans, or else what has the focus is selected when it goes up.
///
/// @param toSelect what has the focus; empty once the bar has served for panning
record HoldingSpace(Optional<Id> toSelect) implements State {

  Reaction take(Input input, Scene scene) {
    return switch (input) {
      case Input.PointerPressed press ->
          Reaction.of(new Panning(press.at(), new HoldingSpace(Optional.empty())));
      case Input.KeyReleased(Key key) when key == Key.SPACE ->
          toSelect
              .map(id -> Reaction.of(State.start(), new Select(Set.of(id))))
              .orElse(Reaction.of(State.start()));
      case Input.KeyPressed(Key key, _) when key != Key.SPACE -> State.start().on(input, scene);
      case Input.KeyPressed _,
          Input.KeyReleased _,
          Input.PointerMoved _,
          Input.MenuAsked _,
          Input.Asked _,
          Input.PointerReleased _,
          Input.PaletteDragged _,
          Input.TextEntered _,
          Input.Interrupted _ ->
          Reaction.of(this);
    };
  }
}
