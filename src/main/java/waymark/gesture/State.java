package waymark.gesture;

/// A stage of a gesture. What it has to remember is in its record.
public sealed interface State
    permits Idle,
        HoldingSpace,
        ChoosingTarget,
        ChoosingEnd,
        ShapingStep,
        MovingLabel,
        AimingRoom,
        Renaming,
        NamingRole,
        NamingNew,
        Drag {

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
      case ChoosingTarget choosing -> escape ? Reaction.cancelled() : choosing.take(input, scene);
      case ChoosingEnd choosing -> escape ? Reaction.cancelled() : choosing.take(input, scene);
      case ShapingStep shaping -> escape ? Reaction.cancelled() : shaping.take(input, scene);
      case MovingLabel moving -> escape ? Reaction.cancelled() : moving.take(input, scene);
      case AimingRoom aiming -> escape ? Reaction.cancelled() : aiming.take(input, scene);
      case NamingNew naming -> escape ? Reaction.cancelled() : naming.take(input, scene);
      case Renaming renaming -> escape ? Reaction.cancelled() : renaming.take(input, scene);
      case NamingRole naming -> escape ? Reaction.cancelled() : naming.take(input, scene);
      case Drag drag -> escape ? Reaction.cancelled() : Drag.on(drag, input, scene);
    };
  }
}
