package waymark.model;

/// The four areas of England by which teachers' pay differs (STPCD).
public enum PayArea implements Word {
  /// Everywhere but the three below.
  ENGLAND,

  /// The fringe area.
  FRINGE,

  /// The outer London area.
  OUTER_LONDON,

  /// The inner London area.
  INNER_LONDON
}
