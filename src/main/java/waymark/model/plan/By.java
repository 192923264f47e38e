package waymark.model.plan;

import waymark.model.Word;

/// What makes one route better than another.
public enum By implements Word {
  /// The least sum of the steps' `years.from`, then of their `years.to`.
  TIME,

  /// The fewest qualifications still to gain, then time.
  QUALIFICATIONS,

  /// The earliest role that pays more than the present one, then time.
  PAY
}
