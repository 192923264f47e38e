package waymark.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.model.Pay;
import waymark.model.PayFrame;
import waymark.model.PayStatus;
import waymark.model.Role;
import waymark.model.reference.LeadershipPay;

/// Only heads, deputies and assistant heads may stand on the leadership range, unless the employer
/// has terms of its own. A post that says it is one of these, or whose pay is local, is let be.
final class LeadershipPointsOnLeadershipPosts implements Rule {

  @Override
  public String id() {
    return "leadership-points-on-leadership-post";
  }

  @Override
  public String name() {
    return "Leadership points belong to a head, deputy or assistant head";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry.pathway().roles().stream()
        .flatMap(r -> r.pay().stream().flatMap(p -> check(inquiry, r, p)))
        .toList();
  }

  private static Stream<Finding> check(Inquiry inquiry, Role role, Pay pay) {
    boolean allowed =
        pay.frame() != PayFrame.LEADERSHIP
            || pay.status().equals(Optional.of(PayStatus.LOCAL))
            || isLeader(role, pay)
            || inquiry
                .reference()
                .fact(role.kind())
                .filter(f -> f.leadershipPay() == LeadershipPay.NO)
                .isEmpty();
    return allowed ? Stream.empty() : Stream.of(finding(inquiry, role, pay));
  }

  private static boolean isLeader(Role role, Pay pay) {
    String told =
        String.join(" ", role.title(), role.summary().orElse(""), pay.note().orElse(""))
            .toLowerCase(Locale.ROOT);
    return Stream.of("assistant head", "deputy head", "assistant-head", "deputy-head")
        .anyMatch(told::contains);
  }

  private static Finding finding(Inquiry inquiry, Role role, Pay pay) {
    return inquiry
        .about(
            role.id(),
            ("%s is paid on leadership points; that takes a post of assistant head, deputy or head,"
                    + " or the employer's own terms.")
                .formatted(role.title()))
        .withFix(
            new Fix.PayAs(
                role.id(),
                pay.withStatus(Optional.of(PayStatus.LOCAL)),
                "Say that these are the employer's own terms"));
  }
}
