package waymark.rule;

import java.util.List;
import waymark.model.Role;
import waymark.model.RoleKind;
import waymark.model.StepKind;

/// Someone who wants to stay a SENCo can be rewarded for it, so that expertise is not lost.
final class SencosCanStayAndGrow implements Rule {

  @Override
  public String id() {
    return "senco-can-stay-and-grow";
  }

  @Override
  public String name() {
    return "A SENCo can stay in the role and progress";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry
        .roles(RoleKind.SENCO)
        .filter(r -> !canStay(inquiry, r))
        .map(r -> finding(inquiry, r))
        .toList();
  }

  private static boolean canStay(Inquiry inquiry, Role senco) {
    return inquiry.pathway().steps().stream()
        .anyMatch(s -> s.from().equals(senco.id()) && s.kind() == StepKind.DEEPEN);
  }

  private static Finding finding(Inquiry inquiry, Role senco) {
    Role next = inquiry.roles(RoleKind.SENIOR_SENCO).findFirst().orElse(senco);
    String label =
        next.equals(senco) ? "Draw growth within the role" : "Let it grow into " + next.title();
    return inquiry
        .about(
            senco.id(),
            senco.title() + " has no way to stay in the role and be rewarded for expertise.")
        .withFix(new Fix.Connect(senco.id(), next.id(), StepKind.DEEPEN, label));
  }
}
