package waymark.route;

import java.time.LocalDate;
import java.util.Optional;

/// When a course is taken.
///
/// @param start its first day
/// @param end the first day on which it could be finished, if its length is known
/// @param latest the last day on which it usually is
/// @param yearly whether it starts only once a year, in autumn
/// @param stretched whether few hours a week make it longer than published; its ends are then
///   derived, as the assumptions of the answer say
public record Study(
    LocalDate start,
    Optional<LocalDate> end,
    Optional<LocalDate> latest,
    boolean yearly,
    boolean stretched) {

  /// {@return the day by which one can count on it: the last usual end, or the start if its length
  /// is not known}
  public LocalDate safe() {
    return latest.orElse(start);
  }
}
