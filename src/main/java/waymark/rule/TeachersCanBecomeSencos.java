package waymark.rule;

import java.util.List;
import waymark.model.Role;
import waymark.model.RoleKind;
import waymark.model.StepKind;

/// Being a SENCo is a post that mainstream teachers aspire to, so a way leads there.
final class TeachersCanBecomeSencos implements Rule {

  @Override
  public String id() {
    return "teacher-can-become-senco";
  }

  @Override
  public String name() {
    return "There is a way from mainstream teaching to SENCo";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    List<Role> sencos = inquiry.roles(RoleKind.SENCO).toList();
    boolean open =
        sencos.isEmpty()
            || inquiry
                .mainstreamTeachers()
                .anyMatch(t -> inquiry.moves().reaches(t.id(), r -> r.kind() == RoleKind.SENCO));
    return open ? List.of() : List.of(finding(inquiry, sencos.getFirst()));
  }

  private static Finding finding(Inquiry inquiry, Role senco) {
    Finding finding =
        inquiry.about(
            senco.id(), "No way leads from mainstream teaching to " + senco.title() + ".");
    return inquiry
        .mainstreamTeachers()
        .findFirst()
        .map(
            t ->
                finding.withFix(
                    new Fix.Connect(
                        t.id(), senco.id(), StepKind.ADVANCE, "Draw a step from " + t.title())))
        .orElse(finding);
  }
}
