package waymark.rule;

import java.util.List;
import java.util.Optional;
import waymark.model.Need;
import waymark.model.Qualification;
import waymark.model.Role;
import waymark.model.RoleKind;
import waymark.model.reference.Purpose;
import waymark.rule.Inquiry.Held;

/// A SENCo who starts today can start the award that is asked for: the NA SENCO until it closed to
/// new starters, the NPQ for SENCOs since.
final class SencoAwardIsOpen implements Rule {

  @Override
  public String id() {
    return "senco-award-is-open";
  }

  @Override
  public String name() {
    return "The SENCo qualification that is asked for is one that can be started";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry
        .roles(RoleKind.SENCO)
        .filter(Sencos::isBoundByLaw)
        .flatMap(
            r ->
                inquiry.asked(r, Purpose.SENCO).stream()
                    .filter(h -> !isOpen(inquiry, h.need()))
                    .map(h -> finding(inquiry, r, h)))
        .toList();
  }

  private static boolean isOpen(Inquiry inquiry, Need need) {
    return inquiry.accepted(need).stream()
        .flatMap(q -> inquiry.fact(q).stream())
        .filter(f -> f.purpose() == Purpose.SENCO)
        .anyMatch(f -> f.qualification().offered().holdsOn(inquiry.day()));
  }

  private static Finding finding(Inquiry inquiry, Role senco, Held held) {
    Optional<Qualification> open = inquiry.open(Purpose.SENCO);
    String instead = open.map(q -> "; the award to start on that day is " + q.badge()).orElse("");
    Finding finding =
        inquiry.about(
            held.holder(),
            "%s asks for %s, which cannot be started on %s%s."
                .formatted(
                    senco.title(),
                    inquiry.badges(held.need()),
                    Wording.day(inquiry.day()),
                    instead));
    return open.map(q -> finding.withFix(new Fix.AcceptAlso(held.holder(), held.need(), q)))
        .orElse(finding);
  }
}
