package waymark.rule;

import java.util.List;
import waymark.model.Role;
import waymark.model.RoleKind;

/// The way from SENCo to headship is worth drawing, however long.
final class SencosCanReachHeadship implements Rule {

  @Override
  public String id() {
    return "senco-can-reach-headship";
  }

  @Override
  public String name() {
    return "There is a way from SENCo to headship";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry
        .roles(RoleKind.SENCO)
        .filter(r -> !inquiry.moves().reaches(r.id(), SencosCanReachHeadship::isHead))
        .map(r -> finding(inquiry, r))
        .toList();
  }

  private static boolean isHead(Role role) {
    return role.kind() == RoleKind.HEADTEACHER || role.kind() == RoleKind.EXECUTIVE_HEAD;
  }

  private static Finding finding(Inquiry inquiry, Role senco) {
    return Sencos.withWayOn(
        inquiry,
        senco,
        SencosCanReachHeadship::isHead,
        inquiry.about(
            senco.id(), "No way leads from " + senco.title() + " to headship in this pathway."));
  }
}
