package waymark.model;

/// The id of a stage of a view.
///
/// @param value as [Id] describes
public record StageId(String value) implements Id {
  public StageId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
