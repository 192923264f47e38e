package waymark.model;

/// A line that a card may show below its title.
public enum CardLine implements Word {
  /// Where the role is held.
  SETTING,

  /// The pay range.
  PAY,

  /// Days a week kept for the role.
  PROTECTED_TIME,

  /// Whether the role is on the leadership team.
  LEADERSHIP_TEAM,

  /// What the role is, in the author's words.
  SUMMARY,

  /// What the role itself asks for, whichever way one came.
  NEEDS
}
