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
/// @param whole whether what it leads to follows here; otherwise it is written out elsewhere
record Row(RoleId role, Optional<Step> step, int depth, boolean whole) {

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
