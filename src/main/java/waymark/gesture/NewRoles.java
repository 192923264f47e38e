package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.Optional;
import waymark.edit.FreshIds;
import waymark.edit.StepEdit.ConnectToNewRole;
import waymark.edit.Titles;
import waymark.model.Extra;
import waymark.model.Grid;
import waymark.model.Placement;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Step;
import waymark.model.StepKind;
import waymark.picture.Drawing;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// Roles that are drawn on the canvas together with the step that leads to them.
final class NewRoles {

  private static final String TITLE = text("new.role");

  private NewRoles() {}

  /// {@return a new role whose near side is at `end`, where the arrow from `from` was let go;
  /// beside that, if it would lie on a card there}
  static ConnectToNewRole at(Scene scene, RoleId from, Spot start, Spot end) {
    Role role = role(scene);
    Rect size = size(scene, role);
    double dx = end.x() - start.x();
    double dy = end.y() - start.y();
    boolean across = Math.abs(dx) >= Math.abs(dy);
    double x = across ? (dx < 0 ? end.x() - size.width() : end.x()) : end.x() - size.width() / 2;
    double y = across ? end.y() - size.height() / 2 : (dy < 0 ? end.y() - size.height() : end.y());
    Rect wished = new Rect(x, y, size.width(), size.height());
    return made(scene, role, FreePlace.clear(scene, wished), from, role.id());
  }

  /// {@return a new role beside `role`, with a step to it; or, to the left, with a step from it}
  static ConnectToNewRole beside(Scene scene, RoleId origin, Rect card, Hit.Side side) {
    Role role = role(scene);
    Rect size = size(scene, role);
    double gapAcross = Grid.UNIT * 10;
    double gapDown = Grid.UNIT * 8;
    Rect wished =
        switch (side) {
          case RIGHT -> new Rect(card.maxX() + gapAcross, card.y(), size.width(), size.height());
          case LEFT ->
              new Rect(card.x() - gapAcross - size.width(), card.y(), size.width(), size.height());
          case BOTTOM -> new Rect(card.x(), card.maxY() + gapDown, size.width(), size.height());
          case TOP ->
              new Rect(card.x(), card.y() - gapDown - size.height(), size.width(), size.height());
        };
    boolean leadsHere = side == Hit.Side.LEFT;
    return made(
        scene,
        role,
        FreePlace.nearest(scene, wished),
        leadsHere ? role.id() : origin,
        leadsHere ? origin : role.id());
  }

  /// {@return `role` with that title, and of the kind that is called so if it was of none}
  static Role called(Role role, String title) {
    Role named = role.withTitle(title);
    return role.kind() == RoleKind.OTHER ? named.withKind(Titles.kind(title)) : named;
  }

  private static Role role(Scene scene) {
    return Role.of(FreshIds.role(scene.pathway(), TITLE), TITLE, RoleKind.OTHER);
  }

  private static Rect size(Scene scene, Role role) {
    return Drawing.cardSize(scene.pathway(), scene.view(), role);
  }

  private static ConnectToNewRole made(Scene scene, Role role, Rect card, RoleId from, RoleId to) {
    Rect onGrid = card.moved(Snapping.toGrid(card.x()), Snapping.toGrid(card.y()));
    Placement unplaced =
        new Placement(role.id(), Optional.empty(), Optional.empty(), Optional.empty(), Extra.NONE);
    return new ConnectToNewRole(
        role,
        scene.view().id(),
        Cells.at(unplaced, onGrid, scene.picture().grid()),
        Step.of(FreshIds.step(scene.pathway(), from, to), from, to, StepKind.ADVANCE));
  }
}
