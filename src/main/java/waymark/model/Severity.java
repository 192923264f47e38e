package waymark.model;

/// How much a finding matters, least first. A pathway may weigh a rule in another way than its
/// authors did, see [RuleChoice].
public enum Severity implements Word {
  /// The rule is not asked.
  OFF,

  /// Worth knowing.
  INFO,

  /// Worth changing, or saying why not.
  WARNING,

  /// Against the law, or it cannot work.
  ERROR;

  /// {@return whether this matters as much as `other`, or more}
  public boolean atLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
