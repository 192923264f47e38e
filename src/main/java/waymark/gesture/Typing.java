package waymark.gesture;

import waymark.gesture.Effect.PassOn;

/// A stage in which words are typed into a field on the sheet, to which the keys go. A press of the
/// pointer leaves it, as does a menu or an act that is asked for, and begins what it would have
/// begun anyway. What was typed is kept: the field says it as it loses the keys.
sealed interface Typing extends State permits Renaming, NamingRole, NamingNew {

  /// {@return what it leads to that words were entered}
  ///
  /// @param words without space around them; they may be empty
  Reaction entered(String words, Scene scene);

  /// {@return what any input leads to but those that end every gesture}
  default Reaction take(Input input, Scene scene) {
    return switch (input) {
      case Input.TextEntered(String words) -> entered(words.strip(), scene);
      case Input.PointerPressed _, Input.PaletteDragged _, Input.MenuAsked _, Input.Asked _ ->
          State.start().on(input, scene);
      case Input.KeyPressed _ -> Reaction.of(this, new PassOn());
      case Input.KeyReleased _,
          Input.PointerMoved _,
          Input.PointerReleased _,
          Input.Interrupted _ ->
          Reaction.of(this);
    };
  }
}
