package waymark.model;

/// How firm a pay range is.
public enum PayStatus implements Word {
  /// Set by the School Teachers' Pay and Conditions Document.
  STATUTORY,

  /// Announced or proposed, and not yet seen in the document that sets it.
  PROVISIONAL,

  /// Recommended, as the unions' joint points are.
  ADVISORY,

  /// The employer's own decision.
  LOCAL,

  /// An illustration, such as L6 to L10 in Annex Two.
  EXAMPLE,

  /// Worked out, never published in this form.
  DERIVED
}
