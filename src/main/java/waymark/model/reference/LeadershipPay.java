package waymark.model.reference;

import waymark.model.Word;

/// Whether a sort of post may stand on the leadership pay range.
public enum LeadershipPay implements Word {
  /// It may.
  YES,

  /// It may not, unless the employer has terms of its own.
  NO,

  /// The document that sets the range does not speak of such posts.
  OUTSIDE
}
