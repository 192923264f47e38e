package waymark.gesture;

/// A stage of a gesture. What it has to remember is in its record.
public sealed interface State
    permits Idle, HoldingSpace, Keyed, Renaming, NamingRole, NamingNew, Drag {

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
      case NamingNew naming -> escape ? Reaction.cancelled() : naming.take(input, scene);
      case Renaming renaming -> escape ? Reaction.cancelled() : renaming.take(input, scene);
      case NamingRole naming -> escape ? Reaction.cancelled() : naming.take(input, scene);
      case Drag drag -> escape ? Reaction.cancelled() : Drag.on(drag, input, scene);
    };
  }
}
