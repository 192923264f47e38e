package waymark.rule;

/// What a rule is about.
public enum Concern {
  /// What law and guidance ask for.
  LAW,

  /// What Annex Two asks for.
  PAPER,

  /// Whether people can find their way, and views show it.
  WAYS,

  /// Whether a picture can be read.
  DRAWING
}
