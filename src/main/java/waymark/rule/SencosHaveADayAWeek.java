package waymark.rule;

import java.util.List;
import java.util.stream.Stream;
import waymark.model.ProtectedTime;
import waymark.model.Role;
import waymark.model.RoleKind;

/// In any school, less than a working day a week is too little. The rule's number is days a week.
final class SencosHaveADayAWeek implements Rule {

  @Override
  public String id() {
    return "senco-time-not-below-a-day";
  }

  @Override
  public String name() {
    return "A SENCo's protected time is not below a working day a week";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry
        .roles(RoleKind.SENCO, RoleKind.SENIOR_SENCO)
        .flatMap(r -> r.protectedTime().stream().flatMap(t -> check(inquiry, r, t)))
        .toList();
  }

  private static Stream<Finding> check(Inquiry inquiry, Role senco, ProtectedTime time) {
    double least = inquiry.number();
    if (time.daysPerWeek() >= least) {
      return Stream.empty();
    }
    var enough = new ProtectedTime(least, time.note(), time.extra());
    return Stream.of(
        inquiry
            .about(
                senco.id(),
                "%s has %s a week of protected time; in any school, less than %s is too little."
                    .formatted(
                        senco.title(),
                        Wording.count(time.daysPerWeek(), "day"),
                        Wording.count(least, "day")))
            .withFix(new Fix.Protect(senco.id(), enough)));
  }
}
