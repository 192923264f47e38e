package waymark.model.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.model.Extra;
import waymark.model.RoleId;

/// Whoever asks for a route.
///
/// @param role the post that they hold
/// @param since the day on which they took it up, if known; exemptions go by it
/// @param holds what they have gained already
/// @param hoursAWeek what they can give to study; with 0 nothing more can be gained, few make
///   courses longer, and empty leaves everything open
/// @param extra fields of the file that are not known here
public record Person(
    RoleId role,
    Optional<LocalDate> since,
    List<Held> holds,
    Optional<Double> hoursAWeek,
    Extra extra) {

  /// Somebody of whom a file says no more.
  public Person(
      RoleId role, Optional<LocalDate> since, List<Held> holds, Optional<Double> hoursAWeek) {
    this(role, since, holds, hoursAWeek, Extra.NONE);
  }

  public Person {
    holds = List.copyOf(holds);
    if (hoursAWeek.filter(h -> !(h >= 0 && h <= 168)).isPresent()) {
      throw new IllegalArgumentException("not hours of a week: " + hoursAWeek.get());
    }
  }

  /// {@return whether anything more can be gained}
  public boolean canStudy() {
    return hoursAWeek.map(h -> h > 0).orElse(true);
  }
}
