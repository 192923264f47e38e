package waymark.rule;

import java.util.List;
import java.util.stream.Stream;
import waymark.model.Pay;
import waymark.model.Role;
import waymark.model.RoleKind;
import waymark.model.reference.PayScale;

/// The range of those who lead inclusion in a school leaves room for reward as they gain
/// experience. The rule's number is points, both ends counted.
final class PayRangesHaveRoom implements Rule {

  @Override
  public String id() {
    return "pay-range-has-room";
  }

  @Override
  public String name() {
    return "A pay range has room for progression";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry
        .roles(RoleKind.SENCO, RoleKind.SENIOR_SENCO, RoleKind.HEAD_OF_INCLUSION)
        .flatMap(r -> r.pay().stream().flatMap(p -> check(inquiry, r, p)))
        .toList();
  }

  private static Stream<Finding> check(Inquiry inquiry, Role role, Pay pay) {
    return PayRange.of(pay).stream()
        .filter(r -> r.least() <= r.most() && r.points() < inquiry.number())
        .map(r -> finding(inquiry, role, pay, r));
  }

  private static Finding finding(Inquiry inquiry, Role role, Pay pay, PayRange range) {
    Finding finding =
        inquiry.about(
            role.id(),
            "%s is paid %s, a range of %s; %s leave room for progression, as L6 to L10 do."
                .formatted(
                    role.title(),
                    PayRange.told(pay),
                    Wording.count(range.points(), "point"),
                    Wording.number(inquiry.number())));
    List<String> points = PayScale.points(pay.frame());
    int most = range.least() + (int) Math.ceil(inquiry.number()) - 1;
    if (most >= points.size()) {
      return finding;
    }
    String to = points.get(most);
    return finding.withFix(
        new Fix.PayAs(
            role.id(), pay.withRange(points.get(range.least()), to), "Raise the top to " + to));
  }
}
