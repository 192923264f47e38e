package waymark.model;

import java.time.LocalDate;
import java.util.Optional;

/// Somebody to whom a need does not apply.
///
/// @param who in words, such as `in post before 1 September 2009`
/// @param inPostBefore whoever took up the role before this day is exempt
public record Exemption(String who, Optional<LocalDate> inPostBefore, Extra extra) {
  public Exemption {
    Text.check(who, "an exemption says who");
  }
}
