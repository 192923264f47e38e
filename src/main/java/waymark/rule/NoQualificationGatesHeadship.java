package waymark.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Step;
import waymark.model.Timing;
import waymark.model.reference.Purpose;

/// The way from teaching to headship does not hang on one qualification that no law asks for. What
/// makes a teacher, and what a SENCo must gain, are not counted.
final class NoQualificationGatesHeadship implements Rule {

  @Override
  public String id() {
    return "no-single-gate-to-headship";
  }

  @Override
  public String name() {
    return "Not every way to headship depends on one qualification";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    List<RoleId> starts =
        inquiry.roles(RoleKind.TEACHER, RoleKind.MIDDLE_LEADER).map(Role::id).toList();
    if (!arrives(inquiry, starts, _ -> true)) {
      return List.of();
    }
    return inquiry.pathway().qualifications().stream()
        .map(Qualification::id)
        .filter(q -> !isAskedByLaw(inquiry, q))
        .filter(q -> !arrives(inquiry, starts, s -> !isGated(inquiry, s, q)))
        .map(q -> finding(inquiry, q))
        .toList();
  }

  private static boolean arrives(Inquiry inquiry, List<RoleId> starts, Predicate<Step> open) {
    return inquiry.moves().reached(starts, open).stream()
        .anyMatch(id -> inquiry.role(id).kind() == RoleKind.HEADTEACHER);
  }

  private static boolean isAskedByLaw(Inquiry inquiry, QualificationId qualification) {
    return inquiry.isFor(Purpose.TEACHING).test(qualification)
        || inquiry.isFor(Purpose.SENCO).test(qualification);
  }

  private static boolean isGated(Inquiry inquiry, Step step, QualificationId qualification) {
    return Stream.concat(step.needs().stream(), inquiry.role(step.to()).needs().stream())
        .filter(n -> n.holds().holdsOn(inquiry.day()))
        .filter(n -> !(n.when() instanceof Timing.Helpful))
        .anyMatch(n -> inquiry.accepted(n).equals(Set.of(qualification)));
  }

  private static Finding finding(Inquiry inquiry, QualificationId qualification) {
    return inquiry.about(
        qualification,
        "Every way from teaching to headship depends on "
            + inquiry.badge(qualification)
            + ", which no law asks for.");
  }
}
