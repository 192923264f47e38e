package waymark.model;

/// The pay structure that a range is taken from.
public enum PayFrame implements Word {
  /// Points M1 to M6; a range may run on to U3.
  MAIN,

  /// Points U1 to U3.
  UPPER,

  /// A range with a least and a most, no points.
  LEAD_PRACTITIONER,

  /// L1 to L43: advisory points within a statutory range.
  LEADERSHIP,

  /// Educational psychologists and advisers.
  SOULBURY,

  /// Bands, as for speech and language therapists.
  NHS,

  /// The employer's own pay, such as a trust's for its executives.
  LOCAL
}
