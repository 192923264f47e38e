package waymark.model;

/// The id of a qualification.
///
/// @param value as [Id] describes
public record QualificationId(String value) implements Id {
  public QualificationId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
