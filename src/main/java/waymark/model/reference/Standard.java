package waymark.model.reference;

import java.time.LocalDate;
import java.util.Optional;
import waymark.model.Period;
import waymark.model.Severity;

/// What a rule rests on while it is in force: its weight, the figure it measures by, and its
/// source.
///
/// @param rule the rule's id
/// @param severity how much a finding matters unless a pathway says otherwise
/// @param number the figure that it measures by, in the unit that the rule names
/// @param day the date that it measures by
/// @param inForce the days on which it holds
/// @param citation the law, guidance or paper it comes from
/// @param checked when somebody last looked
public record Standard(
    String rule,
    Severity severity,
    Optional<Double> number,
    Optional<LocalDate> day,
    Period inForce,
    Citation citation,
    LocalDate checked) {

  /// {@return the same standard, weighed in another way}
  public Standard withSeverity(Severity other) {
    return new Standard(rule, other, number, day, inForce, citation, checked);
  }
}
