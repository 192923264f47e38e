package waymark.gesture;

import java.util.Optional;
import waymark.model.RoleId;
import waymark.picture.Spot;

/// What an arrow or a qualification may be let go on.
final class Targets {

  private Targets() {}

  /// {@return the card at `spot`, its border included}
  static Optional<RoleId> cardAt(Scene scene, Spot spot) {
    return switch (Hit.test(scene, spot)) {
      case Hit.Card(var role) -> Optional.of(role);
      case Hit.CardEdge(var role, _) -> Optional.of(role);
      case Hit.StepLine _,
          Hit.StepEnd _,
          Hit.Bend _,
          Hit.Badge _,
          Hit.OnNote _,
          Hit.StageHeader _,
          Hit.StrandHeader _,
          Hit.Empty _ ->
          scene.picture().cards().entrySet().stream()
              .filter(c -> c.getValue().contains(spot))
              .findFirst()
              .map(c -> c.getKey());
    };
  }

  /// {@return where an arrow from `start` meets the card of `to`}
  static Spot meeting(Scene scene, RoleId to, Spot start) {
    return scene.card(to).map(card -> Sides.facing(card, start)).orElse(start);
  }
}
