package waymark.model;

/// The id of a view.
///
/// @param value as [Id] describes
public record ViewId(String value) implements Id {
  public ViewId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
