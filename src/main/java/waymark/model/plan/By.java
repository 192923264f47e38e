package waymark.model.plan;

import waymark.model.Word;

/// What makes one route better than another.
public enum By implements Word {
  /// The least sum of the steps' `years.from`, then of their `years.to`.
  TIME("Time"),

  /// The fewest qualifications still to gain, then time.
  QUALIFICATIONS("Fewest qualifications"),

  /// The earliest role that pays more than the present one, then time.
  PAY("Earliest pay rise");

  private final String label;

  By(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
