package waymark.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.edit.Edit;
import waymark.edit.PlaceEdit.PlaceRole;
import waymark.edit.QualificationEdit.AddQualification;
import waymark.edit.RoleEdit.AddRole;
import waymark.edit.Several;
import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Focus;
import waymark.gesture.Effect.Select;
import waymark.gesture.Effect.Show;
import waymark.gesture.Input.PointerMoved;
import waymark.gesture.Input.PointerReleased;
import waymark.model.Extra;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Qualification;
import waymark.model.Role;
import waymark.picture.Drawing;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// A role from the palette follows the pointer.
///
/// @param role as it is to be
/// @param joining the qualifications that join the pathway with it; empty for a role of the pathway
/// @param size of its card, at 0, 0
/// @param snapping what it may snap to
record DraggingRole(Role role, Optional<List<Qualification>> joining, Rect size, Snapping snapping)
    implements Drag {

  static DraggingRole begin(Role role, Optional<List<Qualification>> joining, Scene scene) {
    List<Qualification> all = new ArrayList<>(scene.pathway().qualifications());
    all.addAll(joining.orElse(List.of()));
    Pathway joined = scene.pathway().withQualifications(all);
    return new DraggingRole(
        role, joining, Drawing.cardSize(joined, scene.view(), role), Snapping.in(scene, Set.of()));
  }

  @Override
  public Reaction moved(PointerMoved move, Scene scene) {
    Snapping.Snapped way = way(move.at(), move.keys(), scene);
    Rect card = place(way, move.keys(), scene);
    boolean snapped = card.equals(size.moved(way.dx(), way.dy()));
    List<Guide> guides = snapped ? way.guides() : List.of();
    return Reaction.of(this, new Show(new Ghost.Placed(role, card, guides)));
  }

  @Override
  public Reaction released(PointerReleased release, Scene scene) {
    Snapping.Snapped way = way(release.at(), release.keys(), scene);
    Rect card = place(way, release.keys(), scene);
    return Drag.done(
        new ClearGhost(),
        new Do(edit(card, scene)),
        new Select(Set.of(role.id())),
        new Focus(role.id()));
  }

  /// {@return where it comes to lie: beside a card on which it would come to lie, unless Alt lets
  /// go of all that}
  private Rect place(Snapping.Snapped way, Keys keys, Scene scene) {
    Rect card = size.moved(way.dx(), way.dy());
    return keys.alt() ? card : FreePlace.clear(scene, card);
  }

  private Snapping.Snapped way(Spot at, Keys keys, Scene scene) {
    double x = at.x() - size.centre().x();
    double y = at.y() - size.centre().y();
    return snapping.way(size, x, y, keys, scene);
  }

  private Edit edit(Rect card, Scene scene) {
    Placement unplaced =
        new Placement(role.id(), Optional.empty(), Optional.empty(), Optional.empty(), Extra.NONE);
    Placement placement = Cells.at(unplaced, card, scene.picture().grid());
    return joining
        .map(qualifications -> add(new AddRole(role, scene.view().id(), placement), qualifications))
        .orElseGet(() -> new PlaceRole(scene.view().id(), placement));
  }

  private static Edit add(AddRole add, List<Qualification> qualifications) {
    if (qualifications.isEmpty()) {
      return add;
    }
    List<Edit> edits = new ArrayList<>();
    qualifications.forEach(q -> edits.add(new AddQualification(q)));
    edits.add(add);
    return new Several(add.label(), edits);
  }
}
