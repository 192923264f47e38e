package waymark.model;

/// The id of a step.
///
/// @param value as [Id] describes
public record StepId(String value) implements Id {
  public StepId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
