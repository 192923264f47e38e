package waymark.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;

/// From every role below the top one can go on, or grow within it. A role that nothing joins is
/// told by another rule.
final class NoRoleIsADeadEnd implements Rule {

  @Override
  public String id() {
    return "no-dead-ends";
  }

  @Override
  public String name() {
    return "No role is a dead end";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    Set<RoleId> growing =
        inquiry.pathway().steps().stream()
            .filter(s -> s.from().equals(s.to()))
            .map(Step::from)
            .collect(Collectors.toSet());
    return inquiry.pathway().roles().stream()
        .filter(r -> !mayBeAnEnd(r) && !growing.contains(r.id()))
        .filter(r -> inquiry.moves().outOf(r.id()).isEmpty())
        .filter(r -> !inquiry.moves().into(r.id()).isEmpty())
        .map(
            r ->
                inquiry.about(
                    r.id(),
                    r.title() + " leads nowhere; draw a way on, or growth within the role."))
        .toList();
  }

  private static boolean mayBeAnEnd(Role role) {
    return switch (role.kind()) {
      case HEADTEACHER, EXECUTIVE_HEAD, CEO, PARTNER, SUPPORT, OTHER -> true;
      case TEACHER,
          SPECIALIST_TEACHER,
          MIDDLE_LEADER,
          SENCO,
          SENIOR_SENCO,
          HEAD_OF_INCLUSION,
          DIRECTOR_OF_INCLUSION,
          ASSISTANT_HEAD,
          DEPUTY_HEAD ->
          false;
    };
  }
}
