package waymark.model;

import java.util.List;
import java.util.Optional;

/// A finding of research or a statement of policy that a pathway rests on.
///
/// @param text what it says, in the author's own words
/// @param source where it was read
/// @param date the year or day of the source, as text
/// @param roles the roles it speaks of
public record Evidence(
    EvidenceId id,
    String text,
    Optional<String> source,
    Optional<String> date,
    List<RoleId> roles,
    Extra extra) {
  public Evidence {
    Text.check(text, "evidence has a text");
    roles = List.copyOf(roles);
  }

  /// {@return evidence of which only the text is known}
  public static Evidence of(EvidenceId id, String text) {
    return new Evidence(id, text, Optional.empty(), Optional.empty(), List.of(), Extra.NONE);
  }

  /// {@return the same evidence with another text}
  public Evidence withText(String newText) {
    return new Evidence(id, newText, source, date, roles, extra);
  }

  /// {@return the same evidence read elsewhere}
  public Evidence withSource(Optional<String> newSource) {
    return new Evidence(id, text, newSource, date, roles, extra);
  }

  /// {@return the same evidence of another day}
  public Evidence withDate(Optional<String> newDate) {
    return new Evidence(id, text, source, newDate, roles, extra);
  }

  /// {@return the same evidence speaking of other roles}
  public Evidence withRoles(List<RoleId> newRoles) {
    return new Evidence(id, text, source, date, newRoles, extra);
  }
}
