package waymark.model;

import java.time.LocalDate;
import java.util.Optional;

/// The days on which something holds: from a first day, until a last moment that is itself outside.
///
/// @param from the first day, or empty if it always held before `until`
/// @param until the first day on which it no longer holds, or empty if it goes on
/// @param extra fields of the file that are not known here
public record Period(Optional<LocalDate> from, Optional<LocalDate> until, Extra extra) {

  /// Every day there is.
  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  /// A period with nothing else said.
  public Period(Optional<LocalDate> from, Optional<LocalDate> until) {
    this(from, until, Extra.NONE);
  }

  /// {@return whether `day` lies in the period}
  public boolean holdsOn(LocalDate day) {
    return !isBefore(day) && until.map(day::isBefore).orElse(true);
  }

  /// {@return whether `day` comes before the period begins}
  public boolean isBefore(LocalDate day) {
    return from.map(day::isBefore).orElse(false);
  }
}
