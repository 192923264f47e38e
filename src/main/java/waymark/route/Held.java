package waymark.route;

import java.time.LocalDate;
import java.util.Optional;
import waymark.model.QualificationId;

/// A qualification that somebody has.
///
/// @param since the day it was gained, if known
public record Held(QualificationId qualification, Optional<LocalDate> since) {

  /// {@return a qualification gained on a day that nobody remembers}
  public static Held of(QualificationId qualification) {
    return new Held(qualification, Optional.empty());
  }
}
