package waymark.app.outline;

import java.util.Optional;
import waymark.model.Id;
import waymark.model.RoleId;
import waymark.model.Step;

/// One line of an outline: a role, under the role from which a step leads to it.
///
/// @param role the role
/// @param step the step by which it stands here; empty for a role at the left edge
/// @param depth how far it is set in, from 0
/// @param whole whether it is written out here, with what it leads to; otherwise that is elsewhere
/// @param leads whether rows stand under it
/// @param shown whether the view in front shows it
record Row(RoleId role, Optional<Step> step, int depth, boolean whole, boolean leads, Shown shown) {

  /// Whether a view shows what a row stands for.
  enum Shown {
    /// The role, and the step to it as far as it can.
    YES,

    /// The role; the step to it is hidden there.
    WITHOUT_STEP,

    /// Not even the role.
    NO
  }

  /// {@return what it is on the canvas: the role, or, where that is written out elsewhere, the
  /// step}
  Id id() {
    return whole ? role : step.<Id>map(Step::id).orElse(role);
  }

  /// {@return the role it stands under}
  Optional<RoleId> parent() {
    return step.map(Step::from);
  }
}
