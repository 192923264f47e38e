package waymark.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.model.Placement;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.View;

/// A role that no view places cannot be seen in any picture.
final class EveryRoleIsShown implements Rule {

  @Override
  public String id() {
    return "every-role-is-shown";
  }

  @Override
  public String name() {
    return "Every role is shown in a view";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    List<View> views = inquiry.pathway().views();
    if (views.isEmpty()) {
      return List.of();
    }
    Set<RoleId> shown =
        views.stream()
            .flatMap(v -> v.placements().stream())
            .map(Placement::role)
            .collect(Collectors.toSet());
    return inquiry.pathway().roles().stream()
        .filter(r -> !shown.contains(r.id()))
        .map(r -> finding(inquiry, r, views.getFirst()))
        .toList();
  }

  private static Finding finding(Inquiry inquiry, Role role, View first) {
    return inquiry
        .about(role.id(), role.title() + " is shown in no view.")
        .withFix(new Fix.ShowIn(role.id(), first.id(), "Show it in \"" + first.title() + "\""));
  }
}
