package waymark.model;

import java.time.LocalDate;
import java.util.Optional;

/// Who pays for a course, which changes every year.
///
/// @param note in words
/// @param asOf the day on which that was so
public record Funding(String note, Optional<LocalDate> asOf, Extra extra) {
  public Funding {
    Text.check(note, "funding says who pays");
  }
}
