package waymark.rule;

import java.util.List;
import java.util.Set;
import waymark.model.Role;
import waymark.model.RoleId;

/// One can get to every role from teaching, from a partner profession or from a support post. Roles
/// that lead only to each other have no way in either.
final class EveryRoleHasAWayIn implements Rule {

  @Override
  public String id() {
    return "every-role-has-a-way-in";
  }

  @Override
  public String name() {
    return "Every role has a way in";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    var circles = Circles.of(inquiry.pathway(), _ -> true);
    return circles.groups().stream()
        .filter(g -> g.stream().map(inquiry::role).noneMatch(EveryRoleHasAWayIn::isEntry))
        .filter(g -> !isEntered(inquiry, Set.copyOf(g)))
        .map(g -> finding(inquiry, g))
        .toList();
  }

  private static boolean isEntry(Role role) {
    return switch (role.kind()) {
      case TEACHER, PARTNER, SUPPORT, OTHER -> true;
      case SPECIALIST_TEACHER,
          MIDDLE_LEADER,
          SENCO,
          SENIOR_SENCO,
          HEAD_OF_INCLUSION,
          DIRECTOR_OF_INCLUSION,
          ASSISTANT_HEAD,
          DEPUTY_HEAD,
          HEADTEACHER,
          EXECUTIVE_HEAD,
          CEO ->
          false;
    };
  }

  private static boolean isEntered(Inquiry inquiry, Set<RoleId> group) {
    return group.stream()
        .flatMap(id -> inquiry.moves().into(id).stream())
        .anyMatch(s -> !group.contains(s.from()));
  }

  private static Finding finding(Inquiry inquiry, List<RoleId> group) {
    List<String> titles = group.stream().map(id -> inquiry.role(id).title()).toList();
    boolean alone = group.size() == 1;
    boolean joined = !inquiry.moves().outOf(group.getFirst()).isEmpty();
    String found =
        alone
            ? titles.getFirst() + (joined ? " has no way in" : " is joined to no other role")
            : Wording.all(titles) + " lead only to each other, and nobody can get in";
    return inquiry.about(group.getFirst(), found + "; draw a step from where people come.");
  }
}
