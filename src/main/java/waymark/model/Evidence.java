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

  /// {@return the same evidence speaking of other roles}
  public Evidence withRoles(List<RoleId> newRoles) {
    return new Evidence(id, text, source, date, newRoles, extra);
  }
}
