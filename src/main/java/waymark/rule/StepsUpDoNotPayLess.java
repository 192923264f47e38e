package waymark.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import waymark.model.Pay;
import waymark.model.PayArea;
import waymark.model.Role;
import waymark.model.Step;
import waymark.model.StepKind;
import waymark.model.reference.PayScale;

/// Who moves up, or stays and grows, is not paid less. Ranges of one structure are compared by
/// their points, others by what their ends are worth where that is known.
final class StepsUpDoNotPayLess implements Rule {

  @Override
  public String id() {
    return "step-up-does-not-pay-less";
  }

  @Override
  public String name() {
    return "A step up does not pay less";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry.pathway().steps().stream()
        .filter(s -> s.kind() != StepKind.SIDEWAYS)
        .flatMap(s -> check(inquiry, s))
        .toList();
  }

  private static Stream<Finding> check(Inquiry inquiry, Step step) {
    Role from = inquiry.role(step.from());
    Role to = inquiry.role(step.to());
    return from.pay().stream()
        .flatMap(
            now ->
                to.pay().stream()
                    .filter(next -> paysLess(inquiry, now, next))
                    .map(next -> finding(inquiry, step, now, next)));
  }

  private static boolean paysLess(Inquiry inquiry, Pay now, Pay next) {
    return isLess(inquiry, now, now.from(), next, next.from())
        || isLess(inquiry, now, now.to(), next, next.to());
  }

  private static boolean isLess(
      Inquiry inquiry, Pay now, Optional<String> point, Pay next, Optional<String> nextPoint) {
    if (point.isEmpty() || nextPoint.isEmpty()) {
      return false;
    }
    OptionalInt before = worth(inquiry, now, next, point.get());
    OptionalInt after = worth(inquiry, next, now, nextPoint.get());
    return before.isPresent() && after.isPresent() && after.getAsInt() < before.getAsInt();
  }

  private static OptionalInt worth(Inquiry inquiry, Pay pay, Pay other, String point) {
    if (pay.frame() == other.frame()) {
      return PayScale.place(pay.frame(), point);
    }
    PayArea area = inquiry.pathway().about().payArea().orElse(PayArea.ENGLAND);
    return inquiry
        .reference()
        .pay()
        .at(area, pay.frame(), point, inquiry.day())
        .map(p -> OptionalInt.of(p.pounds()))
        .orElse(OptionalInt.empty());
  }

  private static Finding finding(Inquiry inquiry, Step step, Pay now, Pay next) {
    return inquiry.about(
        step.id(),
        "%s (%s) pays less than %s (%s), from which one moves up to it."
            .formatted(
                inquiry.role(step.to()).title(),
                PayRange.told(next),
                inquiry.role(step.from()).title(),
                PayRange.told(now)));
  }
}
