package waymark.model.plan;

import java.time.LocalDate;
import java.util.Optional;
import waymark.model.Extra;
import waymark.model.QualificationId;

/// A qualification that somebody has.
///
/// @param since the day it was gained, if known
/// @param extra fields of the file that are not known here
public record Held(QualificationId qualification, Optional<LocalDate> since, Extra extra) {

  /// A qualification gained on a day.
  public Held(QualificationId qualification, Optional<LocalDate> since) {
    this(qualification, since, Extra.NONE);
  }

  /// {@return a qualification gained on a day that nobody remembers}
  public static Held of(QualificationId qualification) {
    return new Held(qualification, Optional.empty());
  }
}
