package waymark.rule;

import java.util.List;
import waymark.model.Role;
import waymark.model.RoleKind;
import waymark.model.Timing;
import waymark.model.reference.Purpose;
import waymark.rule.Inquiry.Held;

/// The duty to appoint a SENCo, and so the award, does not reach special schools. A need that names
/// its own source is taken to be the school's own wish.
final class SpecialSchoolsNeedNoSenco implements Rule {

  @Override
  public String id() {
    return "special-school-needs-no-senco";
  }

  @Override
  public String name() {
    return "A special school is not bound to have a SENCo who gains the qualification";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry
        .roles(RoleKind.SENCO)
        .filter(r -> !Sencos.isBoundByLaw(r))
        .flatMap(
            r ->
                inquiry.asked(r, Purpose.SENCO).stream()
                    .filter(h -> !(h.need().when() instanceof Timing.Helpful))
                    .filter(h -> h.need().source().isEmpty())
                    .map(h -> finding(inquiry, r, h)))
        .toList();
  }

  private static Finding finding(Inquiry inquiry, Role senco, Held held) {
    return inquiry
        .about(
            held.holder(),
            ("%s, in a special school, must gain %s; the law does not ask that of special schools."
                    + " If it is your own wish, name its source.")
                .formatted(senco.title(), inquiry.badges(held.need())))
        .withFix(new Fix.ChangeTiming(held.holder(), held.need(), new Timing.Helpful()));
  }
}
