package waymark.rule;

import java.util.List;
import waymark.model.Role;
import waymark.model.RoleKind;

/// The paper's first paragraph, and the Code of Practice: a SENCo works best with a seat on the
/// leadership team.
final class SencosSitOnTheLeadershipTeam implements Rule {

  @Override
  public String id() {
    return "senco-on-leadership-team";
  }

  @Override
  public String name() {
    return "A SENCo has a seat on the leadership team";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry
        .roles(RoleKind.SENCO)
        .filter(r -> !r.leadershipTeam().orElse(false))
        .map(r -> finding(inquiry, r))
        .toList();
  }

  private static Finding finding(Inquiry inquiry, Role senco) {
    String found =
        senco.leadershipTeam().isPresent()
            ? " is not on the leadership team"
            : " is not said to be on the leadership team";
    return inquiry
        .about(senco.id(), senco.title() + found + "; a SENCo does most from a seat there.")
        .withFix(new Fix.PutOnLeadershipTeam(senco.id()));
  }
}
