package waymark.model;

/// The id of a role.
///
/// @param value as [Id] describes
public record RoleId(String value) implements Id {
  public RoleId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
