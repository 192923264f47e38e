package waymark.model;

/// Which of the three pictures a view is.
public enum ViewKind implements Word {
  /// The roles of one school.
  SCHOOL("In a school"),

  /// The roles of a trust or group of schools.
  TRUST("In a trust"),

  /// The ladder with its qualifications.
  FRAMEWORK("With qualifications");

  private final String label;

  ViewKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
