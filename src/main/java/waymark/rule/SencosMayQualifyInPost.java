package waymark.rule;

import java.util.List;
import waymark.model.Role;
import waymark.model.RoleKind;
import waymark.model.Timing;
import waymark.model.reference.Purpose;
import waymark.rule.Inquiry.Held;

/// The law lets a SENCo take up the post and then gain the award; a pathway that wants it first
/// shuts out people whom the law lets in. The rule's number is years.
final class SencosMayQualifyInPost implements Rule {

  @Override
  public String id() {
    return "senco-may-qualify-in-post";
  }

  @Override
  public String name() {
    return "A SENCo may take up the post before gaining the SENCo qualification";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry
        .roles(RoleKind.SENCO)
        .flatMap(
            r ->
                inquiry.asked(r, Purpose.SENCO).stream()
                    .filter(h -> h.need().when() instanceof Timing.Before)
                    .map(h -> finding(inquiry, r, h)))
        .toList();
  }

  private static Finding finding(Inquiry inquiry, Role senco, Held held) {
    var within = new Timing.Within(inquiry.number());
    return inquiry
        .about(
            held.holder(),
            "%s wants %s before the post is taken up; the law gives %s after it."
                .formatted(
                    senco.title(),
                    inquiry.badges(held.need()),
                    Wording.count(inquiry.number(), "year")))
        .withFix(new Fix.ChangeTiming(held.holder(), held.need(), within));
  }
}
