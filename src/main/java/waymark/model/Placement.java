package waymark.model;

import java.util.Optional;

/// Where a view shows a role.
///
/// @param role the role
/// @param at the upper left corner of its card; empty if it has yet to find a place
/// @param stage the column it belongs to
/// @param strand the row it belongs to
public record Placement(
    RoleId role,
    Optional<Point> at,
    Optional<StageId> stage,
    Optional<StrandId> strand,
    Extra extra) {

  /// {@return a card at a place, in no stage or strand}
  public static Placement of(RoleId role, Point at) {
    return new Placement(role, Optional.of(at), Optional.empty(), Optional.empty(), Extra.NONE);
  }

  /// {@return the same placement elsewhere}
  public Placement withAt(Point place) {
    return new Placement(role, Optional.of(place), stage, strand, extra);
  }

  /// {@return the same placement in another cell of the view}
  public Placement withCell(Optional<StageId> newStage, Optional<StrandId> newStrand) {
    return new Placement(role, at, newStage, newStrand, extra);
  }

  /// {@return the same placement of another role}
  public Placement withRole(RoleId newRole) {
    return new Placement(newRole, at, stage, strand, extra);
  }
}
