package waymark.model.reference;

import waymark.model.Word;

/// Whether a sort of post may stand on the leadership pay range.
public enum LeadershipPay implements Word {
  /// It may.
  YES("may be paid on the leadership range"),

  /// It may not, unless the employer has terms of its own.
  NO("may be paid on the leadership range only on the employer's own terms"),

  /// The document that sets the range does not speak of such posts.
  OUTSIDE("is outside teachers' pay");

  private final String label;

  LeadershipPay(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
