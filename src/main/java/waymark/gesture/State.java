package waymark.gesture;

/// A stage of a gesture. What it has to remember is in its record.
public sealed interface State permits Idle, HoldingSpace, Keyed, Typing, Drag {

  /// {@return the state in which nothing is under way}
  static State start() {
    return new Idle();
  }

  /// {@return what `input` leads to}
  ///
  /// Escape and an interruption end every gesture with nothing done.
  default Reaction on(Input input, Scene scene) {
    boolean escape =
        input instanceof Input.Interrupted
            || (input instanceof Input.KeyPressed pressed && pressed.key() == Key.ESCAPE);
    return switch (this) {
      case Idle idle -> idle.take(input, scene);
      case HoldingSpace holding -> escape ? Reaction.cancelled() : holding.take(input, scene);
      case Keyed keyed -> escape ? Reaction.cancelled() : keyed.take(input, scene);
      case Typing typing -> escape ? Reaction.cancelled() : typing.take(input, scene);
      case Drag drag -> escape ? Reaction.cancelled() : Drag.on(drag, input, scene);
    };
  }
}
