package waymark.gesture;

import static waymark.gesture.Texts.text;

import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Say;
import waymark.model.Id;

/// A text field stands in the place of a title.
///
/// @param id what is being renamed
record Renaming(Id id) implements Typing {

  @Override
  public Reaction entered(String text, Scene scene) {
    if (text.isEmpty()) {
      return Reaction.of(State.start(), new Say(text("rename.nothing")));
    }
    return Titles.rename(scene, id, text)
        .map(edit -> Reaction.of(State.start(), new Do(edit)))
        .orElse(Reaction.of(State.start()));
  }
}
