package waymark.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import waymark.model.Role;
import waymark.model.RoleKind;

/// The post that leads inclusion in a trust is senior and strategic; it does not merely manage
/// specialists.
final class TrustInclusionIsStrategic implements Rule {

  @Override
  public String id() {
    return "trust-inclusion-is-strategic";
  }

  @Override
  public String name() {
    return "The role that leads inclusion in a trust is senior and strategic";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry
        .roles(RoleKind.DIRECTOR_OF_INCLUSION)
        .flatMap(r -> Stream.concat(seat(inquiry, r), manages(inquiry, r)))
        .toList();
  }

  private static Stream<Finding> seat(Inquiry inquiry, Role role) {
    if (role.leadershipTeam().orElse(false)) {
      return Stream.empty();
    }
    return Stream.of(
        inquiry
            .about(
                role.id(),
                role.title()
                    + " is not said to be on the leadership team; the role should be senior and"
                    + " strategic.")
            .withFix(new Fix.PutOnLeadershipTeam(role.id())));
  }

  private static Stream<Finding> manages(Inquiry inquiry, Role role) {
    String summary = role.summary().orElse("").toLowerCase(Locale.ROOT);
    if (!summary.contains("line manage") || summary.contains("strateg")) {
      return Stream.empty();
    }
    return Stream.of(
        inquiry.about(
            role.id(),
            role.title()
                + " is described as a line manager; say what the role decides for the trust."));
  }
}
