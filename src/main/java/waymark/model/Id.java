package waymark.model;

/// The name by which one element of a pathway refers to another. It never changes once given, so
/// files differ little and plans, exports and translations can point at it.
///
/// A value has 1 to 100 characters, none of them white space or a control character. Two elements
/// of one kind never share a value; a role and a step may.
public sealed interface Id
    permits RoleId,
        QualificationId,
        StepId,
        ViewId,
        StageId,
        StrandId,
        NoteId,
        EvidenceId,
        QuestionId {

  /// The most characters that a value may have.
  int MAX_LENGTH = 100;

  /// {@return the characters of the id, as they stand in the file}
  String value();

  /// {@return whether `value` may be used as an id}
  static boolean isValid(String value) {
    return !value.isEmpty()
        && value.codePointCount(0, value.length()) <= MAX_LENGTH
        && value
            .codePoints()
            .noneMatch(
                c ->
                    Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c));
  }

  /// {@return `value`, which is valid}
  ///
  /// @throws IllegalArgumentException if it is not
  static String check(String value) {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an id: \"" + value + "\"");
    }
    return value;
  }
}
