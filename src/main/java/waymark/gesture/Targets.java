package waymark.gesture;

import java.util.Optional;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.RoleId;
import waymark.model.StageId;
import waymark.model.StepId;
import waymark.model.StrandId;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Route;
import waymark.picture.Spot;

/// What an arrow or a qualification may be let go on.
final class Targets {

  private Targets() {}

  /// {@return the card at `spot`, its border included}
  static Optional<RoleId> cardAt(Scene scene, Spot spot) {
    HitTest at = new HitTest(scene, spot);
    return at.topmost().card().or(at::topmostCard);
  }

  /// {@return where a menu belongs that is asked for by key: at what has the focus}
  static Spot place(Scene scene) {
    return scene
        .focus()
        .or(() -> scene.acted().stream().findFirst())
        .flatMap(id -> place(scene, id))
        .orElseGet(() -> scene.picture().page().centre());
  }

  /// {@return the middle of what is shown of `id`}
  static Optional<Spot> place(Scene scene, Id id) {
    Picture picture = scene.picture();
    return switch (id) {
      case NoteId note -> Optional.ofNullable(picture.notes().get(note)).map(Rect::centre);
      case StepId step -> Optional.ofNullable(picture.routes().get(step)).map(Targets::middle);
      case StageId _, StrandId _ -> Band.of(picture.grid(), id).map(b -> b.header().centre());
      default -> scene.card(id).map(Rect::centre);
    };
  }

  private static Spot middle(Route route) {
    Spot a = route.points().get((route.points().size() - 1) / 2);
    Spot b = route.points().get((route.points().size() - 1) / 2 + 1);
    return new Spot((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
  }

  /// {@return where an arrow from `start` meets the card of `to`}
  static Spot meeting(Scene scene, RoleId to, Spot start) {
    return scene.card(to).map(card -> Sides.facing(card, start)).orElse(start);
  }
}
