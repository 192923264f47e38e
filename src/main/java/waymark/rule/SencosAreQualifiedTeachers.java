package waymark.rule;

import java.util.List;
import java.util.stream.Stream;
import waymark.model.Need;
import waymark.model.Role;
import waymark.model.RoleKind;
import waymark.model.Step;
import waymark.model.Timing;
import waymark.model.reference.Purpose;

/// A SENCo is a qualified teacher who works as one at the school, or its head. Those who come from
/// teaching or leading are taken to be; those who come from elsewhere need the status first.
final class SencosAreQualifiedTeachers implements Rule {

  @Override
  public String id() {
    return "senco-is-a-qualified-teacher";
  }

  @Override
  public String name() {
    return "A SENCo is a qualified teacher, or the head";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry
        .roles(RoleKind.SENCO)
        .filter(Sencos::isBoundByLaw)
        .flatMap(r -> check(inquiry, r))
        .toList();
  }

  private static Stream<Finding> check(Inquiry inquiry, Role senco) {
    List<Need> own = inquiry.asked(senco.needs(), Purpose.TEACHING);
    if (isBefore(own)) {
      return Stream.empty();
    }
    if (!own.isEmpty()) {
      return Stream.of(late(inquiry, senco, own.getFirst()));
    }
    if (inquiry.moves().into(senco.id()).isEmpty()) {
      return Stream.of(
          asking(
              inquiry,
              senco,
              inquiry.about(
                  senco.id(),
                  "%s does not say that it takes a qualified teacher; only one, or the head, may be SENCo."
                      .formatted(senco.title()))));
    }
    return inquiry.moves().into(senco.id()).stream()
        .filter(s -> comesFromElsewhere(inquiry.role(s.from())))
        .filter(s -> !isBefore(inquiry.asked(s.needs(), Purpose.TEACHING)))
        .map(s -> finding(inquiry, senco, s));
  }

  private static boolean isBefore(List<Need> needs) {
    return needs.stream().anyMatch(n -> n.when() instanceof Timing.Before);
  }

  private static boolean comesFromElsewhere(Role role) {
    return role.kind() == RoleKind.SUPPORT || role.kind() == RoleKind.PARTNER;
  }

  private static Finding late(Inquiry inquiry, Role senco, Need need) {
    return inquiry
        .about(
            senco.id(),
            "%s does not ask for %s beforehand; only a qualified teacher, or the head, may be SENCo."
                .formatted(senco.title(), inquiry.badges(need)))
        .withFix(new Fix.ChangeTiming(senco.id(), need, new Timing.Before()));
  }

  private static Finding finding(Inquiry inquiry, Role senco, Step step) {
    Finding finding =
        inquiry.about(
            step.id(),
            "%s becomes %s without qualified teacher status; only a qualified teacher may be SENCo."
                .formatted(inquiry.role(step.from()).title(), senco.title()));
    return asking(inquiry, senco, finding);
  }

  private static Finding asking(Inquiry inquiry, Role senco, Finding finding) {
    String source = inquiry.standard().citation().source();
    return inquiry
        .open(Purpose.TEACHING)
        .map(q -> finding.withFix(new Fix.AskFor(senco.id(), q, new Timing.Before(), source)))
        .orElse(finding);
  }
}
