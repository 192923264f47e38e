package waymark.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Pay;
import waymark.model.Role;
import waymark.model.Step;
import waymark.model.StepKind;
import waymark.model.reference.PayOrder;
import waymark.model.reference.PayOrder.Verdict;
import waymark.model.reference.Worth;

/// Who moves up, or stays and grows, is not paid less. Ranges of one structure are compared by
/// their points, others by what their ends are worth in the pathway's area, where that is known.
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
    PayOrder order = PayOrder.of(inquiry.pathway(), inquiry.reference());
    return inquiry.pathway().steps().stream()
        .filter(s -> s.kind() != StepKind.SIDEWAYS)
        .flatMap(s -> check(inquiry, order, s))
        .toList();
  }

  private static Stream<Finding> check(Inquiry inquiry, PayOrder order, Step step) {
    Role from = inquiry.role(step.from());
    Role to = inquiry.role(step.to());
    return from.pay().stream()
        .flatMap(
            now ->
                to.pay().stream()
                    .flatMap(next -> less(order, now, next).stream())
                    .map(how -> finding(inquiry, from, to, step, how)));
  }

  /// {@return how `next` pays less than `now`, as far as both are stated and known}
  private static Optional<Less> less(PayOrder order, Pay now, Pay next) {
    Stream<Less> begins = order.begins(next, now).stream().map(v -> new Less(v, "begins"));
    Stream<Less> ends = order.ends(next, now).stream().map(v -> new Less(v, "ends"));
    return Stream.concat(begins, ends).filter(Less::isLess).findFirst();
  }

  /// By which end one range pays less.
  ///
  /// @param end `begins` or `ends`
  private record Less(Verdict verdict, String end) {

    boolean isLess() {
      return verdict.order() < 0;
    }

    /// In pounds, where two structures had to be compared by them.
    String told(boolean oneStructure) {
      return oneStructure || verdict.one().isEmpty() || verdict.other().isEmpty()
          ? ""
          : pounds(verdict.one().get(), verdict.other().get());
    }

    private String pounds(Worth next, Worth now) {
      String standings =
          Stream.of(next, now).map(Worth::standing).distinct().collect(Collectors.joining(" and "));
      return " It %s at %s%s, the other at %s%s (%s, %s)."
          .formatted(
              end,
              next.inPounds(),
              verdict.exact() ? "" : " or less",
              now.inPounds(),
              verdict.exact() ? "" : " or more",
              now.year(),
              standings);
    }
  }

  private static Finding finding(Inquiry inquiry, Role from, Role to, Step step, Less how) {
    Pay now = from.pay().orElseThrow();
    Pay next = to.pay().orElseThrow();
    return inquiry.about(
        step.id(),
        "%s (%s) pays less than %s (%s), from which one moves up to it.%s"
            .formatted(
                to.title(),
                PayRange.told(next),
                from.title(),
                PayRange.told(now),
                how.told(now.frame() == next.frame())));
  }
}
