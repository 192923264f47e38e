package waymark.model;

/// Which of the three pictures a view is.
public enum ViewKind implements Word {
  /// The roles of one school.
  SCHOOL,

  /// The roles of a trust or group of schools.
  TRUST,

  /// The ladder with its qualifications.
  FRAMEWORK
}
