package waymark.gesture;

import waymark.gesture.Effect.ClearGhost;

/// A stage that goes on by keys alone. A press of the pointer leaves it, and begins what it would
/// have begun anyway.
sealed interface Keyed extends State
    permits ChoosingTarget, ChoosingEnd, ShapingStep, MovingLabel, AimingRoom {

  /// {@return what it leads to that a key went down}
  Reaction pressed(Input.KeyPressed press, Scene scene);

  /// {@return what any input leads to but those that end every gesture}
  default Reaction take(Input input, Scene scene) {
    return switch (input) {
      case Input.KeyPressed press -> pressed(press, scene);
      case Input.PointerPressed _, Input.PaletteDragged _ ->
          State.start().on(input, scene).after(new ClearGhost());
      case Input.KeyReleased _,
          Input.PointerMoved _,
          Input.PointerReleased _,
          Input.TextEntered _,
          Input.MenuAsked _,
          Input.Asked _,
          Input.Interrupted _ ->
          Reaction.of(this);
    };
  }
}
