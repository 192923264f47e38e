package waymark.gesture;

import static waymark.gesture.Texts.text;

import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.PassOn;
import waymark.gesture.Effect.Say;
import waymark.model.Id;

/// A text field stands in the place of a title.
///
/// @param id what is being renamed
record Renaming(Id id) implements State {

  Reaction take(Input input, Scene scene) {
    return switch (input) {
      case Input.TextEntered(String text) -> entered(text.strip(), scene);
      case Input.PointerPressed _, Input.PaletteDragged _ -> State.start().on(input, scene);
      case Input.KeyPressed _ -> Reaction.of(this, new PassOn());
      case Input.KeyReleased _,
          Input.PointerMoved _,
          Input.MenuAsked _,
          Input.Asked _,
          Input.PointerReleased _,
          Input.Interrupted _ ->
          Reaction.of(this);
    };
  }

  private Reaction entered(String text, Scene scene) {
    if (text.isEmpty()) {
      return Reaction.of(State.start(), new Say(text("rename.nothing")));
    }
    return Titles.rename(scene, id, text)
        .map(edit -> Reaction.of(State.start(), new Do(edit)))
        .orElse(Reaction.of(State.start()));
  }
}
