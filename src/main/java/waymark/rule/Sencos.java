package waymark.rule;

import java.util.Optional;
import waymark.model.Role;
import waymark.model.Setting;

/// What rules want to know of a SENCo's post.
final class Sencos {

  private Sencos() {}

  /// Special schools need not appoint a SENCo; all other settings of a SENCo must.
  static boolean isBoundByLaw(Role senco) {
    return !senco.setting().equals(Optional.of(Setting.SPECIAL));
  }
}
