package waymark.app.outline;

import java.util.Locale;
import javafx.css.PseudoClass;

/// Where a row is dropped on another.
enum Where {
  /// Before it, under the same role.
  ABOVE,

  /// Under it, as a next step.
  INTO,

  /// Behind it, under the same role.
  BELOW;

  private static final double EDGE = 0.25;

  /// {@return what the place means that lies so far down a row, from 0 to 1}
  static Where at(double share) {
    if (share < EDGE) {
      return ABOVE;
    }
    return share > 1 - EDGE ? BELOW : INTO;
  }

  /// {@return what marks the row meanwhile}
  PseudoClass sign() {
    return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
  }
}
