package waymark.model;

/// How much a finding matters, least first. A pathway may weigh a rule in another way than its
/// authors did, see [RuleChoice].
public enum Severity implements Word {
  /// The rule is not asked.
  OFF("Off"),

  /// Worth knowing.
  INFO("Note"),

  /// Worth changing, or saying why not.
  WARNING("Warning"),

  /// Against the law, or it cannot work.
  ERROR("Error");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// {@return whether this matters as much as `other`, or more}
  public boolean atLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
