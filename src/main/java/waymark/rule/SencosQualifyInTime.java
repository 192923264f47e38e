package waymark.rule;

import java.util.List;
import java.util.stream.Stream;
import waymark.model.Need;
import waymark.model.Role;
import waymark.model.RoleKind;
import waymark.model.Timing;
import waymark.model.reference.Purpose;
import waymark.rule.Inquiry.Held;

/// A SENCo may take up the post first and then has so many years (the rule's number) to gain the
/// award.
final class SencosQualifyInTime implements Rule {

  @Override
  public String id() {
    return "senco-qualifies-in-time";
  }

  @Override
  public String name() {
    return "A SENCo gains the SENCo qualification within the time that the law gives";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry
        .roles(RoleKind.SENCO)
        .filter(Sencos::isBoundByLaw)
        .flatMap(r -> check(inquiry, r))
        .toList();
  }

  private Stream<Finding> check(Inquiry inquiry, Role senco) {
    List<Held> asked = inquiry.asked(senco, Purpose.SENCO);
    if (asked.isEmpty()) {
      return Stream.of(askForOne(inquiry, senco));
    }
    if (asked.stream().anyMatch(h -> inTime(inquiry, h.need()))) {
      return Stream.empty();
    }
    return asked.stream().map(h -> late(inquiry, senco, h));
  }

  private static boolean inTime(Inquiry inquiry, Need need) {
    return switch (need.when()) {
      case Timing.Before _ -> true;
      case Timing.Within w -> w.years() <= inquiry.number();
      case Timing.Helpful _ -> false;
    };
  }

  private static Finding askForOne(Inquiry inquiry, Role senco) {
    Finding found =
        inquiry.about(
            senco.id(),
            "%s asks for no SENCo qualification; it is due within %s of taking up the post."
                .formatted(senco.title(), years(inquiry)));
    var when = new Timing.Within(inquiry.number());
    String source = inquiry.standard().citation().source();
    return inquiry
        .open(Purpose.SENCO)
        .map(q -> found.withFix(new Fix.AskFor(senco.id(), q, when, source)))
        .orElse(found);
  }

  private static Finding late(Inquiry inquiry, Role senco, Held held) {
    String found =
        held.need().when() instanceof Timing.Within w
            ? "gives %s to gain".formatted(Wording.count(w.years(), "year"))
            : "merely calls helpful";
    return inquiry
        .about(
            held.holder(),
            "%s %s the SENCo qualification; the law wants it within %s of taking up the post."
                .formatted(senco.title(), found, years(inquiry)))
        .withFix(
            new Fix.ChangeTiming(held.holder(), held.need(), new Timing.Within(inquiry.number())));
  }

  private static String years(Inquiry inquiry) {
    return Wording.count(inquiry.number(), "year");
  }
}
