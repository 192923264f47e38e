package waymark.model;

import java.util.List;
import java.util.Optional;

/// Something that the authors have not settled and say so.
///
/// @param text the question, in the author's own words
/// @param source who asks it
/// @param roles the roles it speaks of
public record Question(
    QuestionId id, String text, Optional<String> source, List<RoleId> roles, Extra extra) {
  public Question {
    Text.check(text, "a question has a text");
    roles = List.copyOf(roles);
  }

  /// {@return a question of which only the text is known}
  public static Question of(QuestionId id, String text) {
    return new Question(id, text, Optional.empty(), List.of(), Extra.NONE);
  }

  /// {@return the same question in other words}
  public Question withText(String newText) {
    return new Question(id, newText, source, roles, extra);
  }

  /// {@return the same question asked by somebody else}
  public Question withSource(Optional<String> newSource) {
    return new Question(id, text, newSource, roles, extra);
  }

  /// {@return the same question speaking of other roles}
  public Question withRoles(List<RoleId> newRoles) {
    return new Question(id, text, source, newRoles, extra);
  }
}
