package waymark.model;

/// That a pathway's authors weigh a rule in another way than usual, and why.
///
/// @param rule the rule's id; one that is not known here is kept and has no effect
/// @param severity how much its findings matter in this pathway
/// @param reason why, in the authors' own words
public record RuleChoice(String rule, Severity severity, String reason, Extra extra) {
  public RuleChoice {
    Text.check(rule, "a choice names a rule");
    Text.check(reason, "a choice about a rule has a reason");
  }

  /// {@return a choice with nothing else said}
  public static RuleChoice of(String rule, Severity severity, String reason) {
    return new RuleChoice(rule, severity, reason, Extra.NONE);
  }
}
