package waymark.rule;

import java.util.Optional;
import java.util.function.Predicate;
import waymark.model.Role;
import waymark.model.RoleKind;
import waymark.model.Setting;
import waymark.model.StepKind;

/// What rules want to know of a SENCo's post.
final class Sencos {

  private Sencos() {}

  /// Special schools need not appoint a SENCo; all other settings of a SENCo must.
  static boolean isBoundByLaw(Role senco) {
    return !senco.setting().equals(Optional.of(Setting.SPECIAL));
  }

  /// The finding that no way leads from `senco` to a goal, mended by a step to a school leader who
  /// has one, or else to the goal itself.
  static Finding withWayOn(Inquiry inquiry, Role senco, Predicate<Role> goal, Finding finding) {
    Optional<Role> bridge =
        inquiry
            .roles(RoleKind.ASSISTANT_HEAD, RoleKind.DEPUTY_HEAD, RoleKind.HEADTEACHER)
            .filter(r -> goal.test(r) || inquiry.moves().reaches(r.id(), goal))
            .findFirst();
    return bridge
        .or(() -> inquiry.pathway().roles().stream().filter(goal).findFirst())
        .map(to -> finding.withFix(step(senco, to)))
        .orElse(finding);
  }

  private static Fix step(Role from, Role to) {
    return new Fix.Connect(from.id(), to.id(), StepKind.ADVANCE, "Draw a step to " + to.title());
  }
}
