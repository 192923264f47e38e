package waymark.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.model.RoleId;

/// Whoever asks for a route.
///
/// @param role the post that they hold
/// @param since the day on which they took it up, if known; exemptions go by it
/// @param holds what they have gained already
/// @param hoursAWeek what they can give to study; with 0 nothing more can be gained, and empty or
///   more leaves everything open, because no source says how many hours each course asks for
public record Person(
    RoleId role, Optional<LocalDate> since, List<Held> holds, Optional<Double> hoursAWeek) {
  public Person {
    holds = List.copyOf(holds);
    if (hoursAWeek.filter(h -> !(h >= 0 && h <= 168)).isPresent()) {
      throw new IllegalArgumentException("not hours of a week: " + hoursAWeek.get());
    }
  }

  boolean canStudy() {
    return hoursAWeek.map(h -> h > 0).orElse(true);
  }
}
