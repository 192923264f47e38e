package waymark.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import waymark.model.Pay;
import waymark.model.Role;
import waymark.model.reference.PayScale;

/// The points of a range are points of its structure, the lower first.
final class PayPointsExist implements Rule {

  @Override
  public String id() {
    return "pay-points-exist";
  }

  @Override
  public String name() {
    return "A pay range runs from a point of its structure up to another";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry.pathway().roles().stream()
        .flatMap(r -> r.pay().stream().flatMap(p -> check(inquiry, r, p)))
        .toList();
  }

  private static Stream<Finding> check(Inquiry inquiry, Role role, Pay pay) {
    List<String> points = PayScale.points(pay.frame());
    if (points.isEmpty()) {
      return Stream.empty();
    }
    Stream<Finding> unknown =
        Stream.concat(pay.from().stream(), pay.to().stream())
            .filter(p -> !points.contains(p))
            .distinct()
            .map(p -> unknown(inquiry, role, pay, p));
    return isUpsideDown(pay) ? Stream.of(upsideDown(inquiry, role, pay)) : unknown;
  }

  private static boolean isUpsideDown(Pay pay) {
    return PayRange.of(pay).filter(r -> r.least() > r.most()).isPresent();
  }

  private static Finding unknown(Inquiry inquiry, Role role, Pay pay, String point) {
    List<String> points = PayScale.points(pay.frame());
    return inquiry.about(
        role.id(),
        "%s is paid at %s, which is no point of the %s; it has %s to %s."
            .formatted(
                role.title(),
                point,
                pay.frame().label().toLowerCase(Locale.ROOT),
                points.getFirst(),
                points.getLast()));
  }

  private static Finding upsideDown(Inquiry inquiry, Role role, Pay pay) {
    String from = pay.from().orElseThrow();
    String to = pay.to().orElseThrow();
    return inquiry
        .about(
            role.id(),
            "%s is paid from %s to %s; the lower point comes first."
                .formatted(role.title(), from, to))
        .withFix(new Fix.PayAs(role.id(), pay.withRange(to, from), "Put the lower point first"));
  }
}
