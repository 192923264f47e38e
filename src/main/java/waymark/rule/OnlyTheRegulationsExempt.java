package waymark.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import waymark.model.Role;
import waymark.model.RoleKind;
import waymark.model.reference.Purpose;
import waymark.rule.Inquiry.Held;

/// Whoever became a SENCo after the rule's day, and had not been one for more than twelve months,
/// needs the award.
final class OnlyTheRegulationsExempt implements Rule {

  @Override
  public String id() {
    return "senco-exemption-is-lawful";
  }

  @Override
  public String name() {
    return "Nobody is exempt from the SENCo qualification whom the regulations do not exempt";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry
        .roles(RoleKind.SENCO)
        .filter(Sencos::isBoundByLaw)
        .flatMap(r -> inquiry.asked(r, Purpose.SENCO).stream().flatMap(h -> check(inquiry, r, h)))
        .toList();
  }

  private static Stream<Finding> check(Inquiry inquiry, Role senco, Held held) {
    LocalDate last = inquiry.date();
    return held.need().exempt().stream()
        .flatMap(e -> e.inPostBefore().stream())
        .filter(day -> day.isAfter(last.plusDays(1)))
        .map(day -> finding(inquiry, senco, held, day));
  }

  private static Finding finding(Inquiry inquiry, Role senco, Held held, LocalDate day) {
    return inquiry.about(
        held.holder(),
        ("%s exempts whoever was in post before %s; the regulations exempt those in post on %s or"
                + " before, and those who had been a SENCo for more than a year.")
            .formatted(senco.title(), Wording.day(day), Wording.day(inquiry.date())));
  }
}
