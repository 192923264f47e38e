package waymark.model;

/// The id of an open question.
///
/// @param value as [Id] describes
public record QuestionId(String value) implements Id {
  public QuestionId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
