package waymark.model;

/// How firm a pay range is.
public enum PayStatus implements Word {
  /// Set by the School Teachers' Pay and Conditions Document.
  STATUTORY("statutory"),

  /// Announced or proposed, and not yet seen in the document that sets it.
  PROVISIONAL("provisional"),

  /// Recommended, as the unions' joint points are.
  ADVISORY("advisory"),

  /// The employer's own decision.
  LOCAL("local"),

  /// An illustration, such as L6 to L10 in Annex Two.
  EXAMPLE("example"),

  /// Worked out, never published in this form.
  DERIVED("derived");

  private final String label;

  PayStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
