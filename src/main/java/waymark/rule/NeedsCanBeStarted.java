package waymark.rule;

import java.util.List;
import waymark.rule.Inquiry.Held;

/// Of what a need accepts, something can be started on the day for which the pathway speaks. What a
/// SENCo must gain has a rule of its own.
final class NeedsCanBeStarted implements Rule {

  @Override
  public String id() {
    return "need-can-be-started";
  }

  @Override
  public String name() {
    return "What is asked for can be started";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry
        .needs()
        .filter(h -> !inquiry.isSencoAward(h))
        .filter(
            h ->
                inquiry.accepted(h.need()).stream()
                    .noneMatch(q -> inquiry.offered(q).holdsOn(inquiry.day())))
        .map(h -> finding(inquiry, h))
        .toList();
  }

  private static Finding finding(Inquiry inquiry, Held held) {
    boolean later =
        held.need().anyOf().stream().anyMatch(q -> inquiry.offered(q).isBefore(inquiry.day()));
    return inquiry.about(
        held.holder(),
        "%s asks for %s, which on %s is %s offered."
            .formatted(
                inquiry.name(held.holder()),
                inquiry.badges(held.need()),
                Wording.day(inquiry.day()),
                later ? "not yet" : "no longer"));
  }
}
