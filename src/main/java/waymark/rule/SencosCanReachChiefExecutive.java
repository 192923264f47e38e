package waymark.rule;

import java.util.List;
import java.util.Optional;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleKind;
import waymark.model.Setting;
import waymark.model.ViewKind;

/// In a trust, the way from SENCo goes on to chief executive.
final class SencosCanReachChiefExecutive implements Rule {

  @Override
  public String id() {
    return "senco-can-reach-chief-executive";
  }

  @Override
  public String name() {
    return "In a trust, there is a way from SENCo to chief executive";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    if (!isOfTrust(inquiry.pathway())) {
      return List.of();
    }
    return inquiry
        .roles(RoleKind.SENCO)
        .filter(r -> !inquiry.moves().reaches(r.id(), SencosCanReachChiefExecutive::isTop))
        .map(r -> finding(inquiry, r))
        .toList();
  }

  private static boolean isOfTrust(Pathway pathway) {
    return pathway.roles().stream().anyMatch(r -> r.setting().equals(Optional.of(Setting.TRUST)))
        || pathway.views().stream().anyMatch(v -> v.kind() == ViewKind.TRUST);
  }

  private static boolean isTop(Role role) {
    return role.kind() == RoleKind.CEO;
  }

  private static Finding finding(Inquiry inquiry, Role senco) {
    return Sencos.withWayOn(
        inquiry,
        senco,
        SencosCanReachChiefExecutive::isTop,
        inquiry.about(
            senco.id(),
            "No way leads from " + senco.title() + " to chief executive of the trust."));
  }
}
