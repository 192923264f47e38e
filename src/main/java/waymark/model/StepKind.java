package waymark.model;

/// What taking a step means for the person who takes it.
public enum StepKind implements Word {
  /// To a role with more responsibility.
  ADVANCE,

  /// To a role of like standing in another setting or strand.
  SIDEWAYS,

  /// Staying in the role and being rewarded for expertise: the expert route.
  DEEPEN
}
