package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.edit.FreshIds;
import waymark.gesture.Effect.Say;
import waymark.gesture.Effect.Select;
import waymark.gesture.Input.PaletteDragged;
import waymark.gesture.Input.PointerMoved;
import waymark.gesture.PaletteItem.KnownRole;
import waymark.gesture.PaletteItem.NeededQualification;
import waymark.gesture.PaletteItem.NewRole;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;

/// Begins the drag of something from the palette.
final class Palette {

  private Palette() {}

  static Reaction begin(PaletteDragged drag, Scene scene) {
    PointerMoved move = new PointerMoved(drag.at(), drag.keys());
    return switch (drag.item()) {
      case NewRole item -> newRole(item, scene).moved(move, scene);
      case KnownRole(RoleId id) -> knownRole(id, move, scene);
      case NeededQualification item -> new DraggingQualification(item).moved(move, scene);
    };
  }

  private static DraggingRole newRole(NewRole item, Scene scene) {
    List<Qualification> missing = missing(item, scene.pathway());
    Set<QualificationId> known =
        Stream.concat(scene.pathway().qualifications().stream(), missing.stream())
            .map(Qualification::id)
            .collect(Collectors.toSet());
    Role prototype = item.prototype();
    Role role =
        prototype
            .withId(FreshIds.role(scene.pathway(), prototype.title()))
            .withNeeds(
                prototype.needs().stream().filter(n -> known.containsAll(n.anyOf())).toList());
    return DraggingRole.begin(role, Optional.of(missing), scene);
  }

  private static List<Qualification> missing(NewRole item, Pathway pathway) {
    return item.qualifications().stream()
        .filter(q -> pathway.qualification(q.id()).isEmpty())
        .toList();
  }

  private static Reaction knownRole(RoleId id, PointerMoved move, Scene scene) {
    if (scene.view().placement(id).isPresent()) {
      return Reaction.of(
          State.start(), new Say(text("palette.there", scene.title(id))), new Select(Set.of(id)));
    }
    return scene
        .pathway()
        .role(id)
        .map(role -> DraggingRole.begin(role, Optional.empty(), scene).moved(move, scene))
        .orElse(Reaction.of(State.start()));
  }
}
