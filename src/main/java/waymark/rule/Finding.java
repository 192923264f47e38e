package waymark.rule;

import java.util.Optional;
import waymark.model.Id;
import waymark.model.Severity;
import waymark.model.ViewId;
import waymark.model.reference.Citation;

/// A place where a pathway breaks a rule.
///
/// @param rule the rule's id
/// @param severity how much it matters in this pathway; never [Severity#OFF]
/// @param message a plain sentence about this pathway: what was found, and what was expected
/// @param element what it is about, if not the pathway as a whole
/// @param view the view in which it shows, if it shows in one only
/// @param citation what the rule rests on
/// @param fix what would mend it, if there is one plain way
public record Finding(
    String rule,
    Severity severity,
    String message,
    Optional<Id> element,
    Optional<ViewId> view,
    Citation citation,
    Optional<Fix> fix) {

  /// {@return the same finding, weighed in another way}
  public Finding withSeverity(Severity other) {
    return new Finding(rule, other, message, element, view, citation, fix);
  }

  Finding withFix(Fix other) {
    return new Finding(rule, severity, message, element, view, citation, Optional.of(other));
  }

  Finding restingOn(Citation other) {
    return new Finding(rule, severity, message, element, view, other, fix);
  }

  Finding inView(ViewId other) {
    return new Finding(rule, severity, message, element, Optional.of(other), citation, fix);
  }
}
