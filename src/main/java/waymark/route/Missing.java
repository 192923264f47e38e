package waymark.route;

import waymark.model.QualificationId;
import waymark.model.RoleId;

/// Something that is not there and would help.
public sealed interface Missing {

  /// A step that the pathway does not have.
  ///
  /// @param from a role within reach
  /// @param to a role from which the target is within reach
  record OfStep(RoleId from, RoleId to) implements Missing {}

  /// A qualification that the person does not hold and cannot gain any more.
  record OfQualification(QualificationId qualification) implements Missing {}
}
