package waymark.model;

/// What taking a step means for the person who takes it.
public enum StepKind implements Word {
  /// To a role with more responsibility.
  ADVANCE("moves on"),

  /// To a role of like standing in another setting or strand.
  SIDEWAYS("moves across"),

  /// Staying in the role and being rewarded for expertise: the expert route.
  DEEPEN("stays and grows");

  private final String label;

  StepKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
