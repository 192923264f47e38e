package waymark.model;

/// The id of a note in a view.
///
/// @param value as [Id] describes
public record NoteId(String value) implements Id {
  public NoteId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
