package waymark.model;

import java.util.Optional;

/// Time kept for the role and away from other duties.
///
/// @param daysPerWeek 0 to 5
/// @param note anything a reader should know
public record ProtectedTime(double daysPerWeek, Optional<String> note, Extra extra) {

  public ProtectedTime {
    if (!(daysPerWeek >= 0 && daysPerWeek <= 5)) {
      throw new IllegalArgumentException("not days of a working week: " + daysPerWeek);
    }
  }

  /// {@return so many days a week}
  public static ProtectedTime of(double daysPerWeek) {
    return new ProtectedTime(daysPerWeek, Optional.empty(), Extra.NONE);
  }
}
