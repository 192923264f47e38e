package waymark.model;

/// The id of a piece of evidence.
///
/// @param value as [Id] describes
public record EvidenceId(String value) implements Id {
  public EvidenceId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
