package waymark.rule;

import java.util.List;
import waymark.model.RoleKind;

/// A SENCo needs time kept for the role, and on leadership pay there is no limit of hours to lean
/// on.
final class SencosHaveProtectedTime implements Rule {

  @Override
  public String id() {
    return "senco-time-is-stated";
  }

  @Override
  public String name() {
    return "The protected time of a SENCo is stated";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry
        .roles(RoleKind.SENCO)
        .filter(r -> r.protectedTime().isEmpty())
        .map(
            r ->
                inquiry.about(
                    r.id(),
                    r.title()
                        + " has no protected time stated; say how many days a week are kept for"
                        + " the role."))
        .toList();
  }
}
