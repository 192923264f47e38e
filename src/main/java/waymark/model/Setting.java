package waymark.model;

/// Where a role is held.
public enum Setting implements Word {
  /// A mainstream school.
  SCHOOL("School"),

  /// A special school.
  SPECIAL("Special school"),

  /// A pupil referral unit, or other alternative provision.
  ALTERNATIVE("Alternative provision"),

  /// A multi-academy trust, or another group of schools.
  TRUST("Trust"),

  /// A health or local authority service that works with schools.
  PARTNER("Partner service");

  private final String label;

  Setting(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
