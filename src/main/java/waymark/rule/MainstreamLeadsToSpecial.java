package waymark.rule;

import java.util.List;
import waymark.model.Role;
import waymark.model.RoleKind;
import waymark.model.Setting;
import waymark.model.StepKind;

/// Working with those who find learning hardest, in a special school or alternative provision, is a
/// post that mainstream teachers aspire to.
final class MainstreamLeadsToSpecial implements Rule {

  @Override
  public String id() {
    return "mainstream-leads-to-special";
  }

  @Override
  public String name() {
    return "There is a way from mainstream teaching into special or alternative provision";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    List<Role> teachers = inquiry.mainstreamTeachers().toList();
    boolean open =
        teachers.isEmpty()
            || teachers.stream()
                .anyMatch(
                    t -> inquiry.moves().reaches(t.id(), MainstreamLeadsToSpecial::isSpecial));
    return open ? List.of() : List.of(finding(inquiry, teachers.getFirst()));
  }

  private static Finding finding(Inquiry inquiry, Role teacher) {
    Finding finding =
        inquiry.about(
            teacher.id(),
            "No way leads from "
                + teacher.title()
                + " into a special school or alternative provision.");
    return inquiry
        .roles(RoleKind.SPECIALIST_TEACHER, RoleKind.TEACHER)
        .filter(MainstreamLeadsToSpecial::isSpecial)
        .findFirst()
        .map(
            to ->
                finding.withFix(
                    new Fix.Connect(
                        teacher.id(),
                        to.id(),
                        StepKind.SIDEWAYS,
                        "Draw a step across to " + to.title())))
        .orElse(finding);
  }

  static boolean isSpecial(Role role) {
    return role.setting().filter(s -> s == Setting.SPECIAL || s == Setting.ALTERNATIVE).isPresent();
  }
}
