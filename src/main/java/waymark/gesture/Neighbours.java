package waymark.gesture;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.gesture.Hit.Side;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// Who is connected to whom, as one sees it.
final class Neighbours {

  private Neighbours() {}

  /// {@return the role at the other end of a step from or to `role` that lies nearest on that side}
  static Optional<RoleId> connected(Scene scene, RoleId role, Side side) {
    Spot centre = scene.card(role).map(Rect::centre).orElseThrow();
    return scene.pathway().stepsIn(scene.view()).stream()
        .filter(s -> s.touches(role))
        .flatMap(Neighbours::ends)
        .distinct()
        .filter(other -> !other.equals(role))
        .filter(other -> lies(centre, centre(scene, other), side))
        .min(
            Comparator.comparingDouble((RoleId o) -> centre(scene, o).distance(centre))
                .thenComparing(RoleId::value));
  }

  private static Stream<RoleId> ends(Step step) {
    return Stream.of(step.from(), step.to());
  }

  private static Spot centre(Scene scene, RoleId role) {
    return scene.card(role).map(Rect::centre).orElse(new Spot(0, 0));
  }

  /// {@return whether `other` lies on that side, within about 63 degrees of straight ahead}
  private static boolean lies(Spot here, Spot other, Side side) {
    double dx = other.x() - here.x();
    double dy = other.y() - here.y();
    return switch (side) {
      case RIGHT -> dx > 0 && dx >= Math.abs(dy) / 2;
      case LEFT -> dx < 0 && -dx >= Math.abs(dy) / 2;
      case BOTTOM -> dy > 0 && dy >= Math.abs(dx) / 2;
      case TOP -> dy < 0 && -dy >= Math.abs(dx) / 2;
    };
  }
}
