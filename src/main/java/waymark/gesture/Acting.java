package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.Optional;
import waymark.edit.FreshIds;
import waymark.edit.NoteEdit.AddNote;
import waymark.edit.RoleEdit.AddRole;
import waymark.gesture.Effect.PassOn;
import waymark.gesture.Hit.End;
import waymark.model.Extra;
import waymark.model.Id;
import waymark.model.Note;
import waymark.model.NoteId;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.StepId;
import waymark.picture.Drawing;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// Begins what a menu or a key asks for.
///
/// @param at where, if that is known
record Acting(Scene scene, Optional<Spot> at) {

  private static final String NEW_ROLE = text("new.role");
  private static final String NEW_NOTE = text("new.note");

  Reaction begin(Act act) {
    return switch (act) {
      case NEW_ROLE -> newRole();
      case NEW_NOTE -> newNote();
      case NEW_STAGE -> NewBands.stage(scene);
      case NEW_STRAND -> NewBands.strand(scene);
      case RENAME ->
          single(Id.class).filter(Titles::canRename).map(Idle::rename).orElseGet(this::passOn);
      case CONNECT -> role().map(from -> ChoosingTarget.begin(from, scene)).orElseGet(this::passOn);
      case RECONNECT_START ->
          step().map(s -> ChoosingEnd.begin(s, End.FROM, scene)).orElseGet(this::passOn);
      case RECONNECT_END ->
          step().map(s -> ChoosingEnd.begin(s, End.TO, scene)).orElseGet(this::passOn);
      case BEND -> step().map(s -> ShapingStep.begin(s, scene)).orElseGet(this::passOn);
      case MOVE_LABEL -> step().map(s -> MovingLabel.begin(s, scene)).orElseGet(this::passOn);
      case MAKE_ROOM -> AimingRoom.begin(scene);
    };
  }

  private Reaction passOn() {
    return Drag.done(new PassOn());
  }

  private <T extends Id> Optional<T> single(Class<T> kind) {
    return scene
        .focus()
        .or(() -> scene.acted().stream().findFirst())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  Optional<RoleId> role() {
    return single(RoleId.class).filter(scene.picture().cards()::containsKey);
  }

  Optional<StepId> step() {
    return single(StepId.class).filter(scene.picture().routes()::containsKey);
  }

  private Reaction newRole() {
    Role role = Role.of(FreshIds.role(scene.pathway(), NEW_ROLE), NEW_ROLE, RoleKind.OTHER);
    Rect size = Drawing.cardSize(scene.pathway(), scene.view(), role);
    Placement unplaced =
        new Placement(role.id(), Optional.empty(), Optional.empty(), Optional.empty(), Extra.NONE);
    Placement placement = Cells.at(unplaced, free(size), scene.picture().grid());
    return NamingNew.begin(new AddRole(role, scene.view().id(), placement), role.id(), scene);
  }

  private Reaction newNote() {
    NoteId id = FreshIds.note(scene.view());
    Rect place = free(new Rect(0, 0, 208, 40));
    Point corner = new Point((int) Math.round(place.x()), (int) Math.round(place.y()));
    return NamingNew.begin(
        new AddNote(scene.view().id(), Note.of(id, NEW_NOTE, corner)), id, scene);
  }

  /// {@return that size, on the grid at the spot, or near it where there is room}
  private Rect free(Rect size) {
    Spot corner = at.orElseGet(this::below);
    Rect wished = size.moved(corner.x(), corner.y());
    Rect onGrid = wished.moved(Snapping.toGrid(wished.x()), Snapping.toGrid(wished.y()));
    return FreePlace.nearest(scene, onGrid);
  }

  private Spot below() {
    return new Spot(scene.picture().grid().left() + 32.0, 32);
  }
}
