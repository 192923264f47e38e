package waymark.model;

/// Where a role is held.
public enum Setting implements Word {
  /// A mainstream school.
  SCHOOL,

  /// A special school.
  SPECIAL,

  /// A pupil referral unit, or other alternative provision.
  ALTERNATIVE,

  /// A multi-academy trust, or another group of schools.
  TRUST,

  /// A health or local authority service that works with schools.
  PARTNER
}
