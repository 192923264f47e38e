package waymark.gesture;

import java.util.ArrayList;
import java.util.List;

/// The answer to an input.
///
/// @param next the state from now on
/// @param effects what is to happen, in this order
public record Reaction(State next, List<Effect> effects) {
  public Reaction {
    effects = List.copyOf(effects);
  }

  static Reaction of(State next, Effect... effects) {
    return new Reaction(next, List.of(effects));
  }

  /// {@return an end of the gesture, with nothing done}
  static Reaction cancelled() {
    return of(State.start(), new Effect.ClearGhost());
  }

  /// {@return the same with `effect` before all others}
  Reaction after(Effect effect) {
    List<Effect> all = new ArrayList<>(List.of(effect));
    all.addAll(effects);
    return new Reaction(next, all);
  }
}
