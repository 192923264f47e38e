package waymark.model;

/// The id of a strand of a view.
///
/// @param value as [Id] describes
public record StrandId(String value) implements Id {
  public StrandId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
