package waymark.layout;

import java.util.Set;
import waymark.model.RoleId;

/// How much of a view is arranged.
public sealed interface Scope {

  /// All of it, anew.
  record Everything() implements Scope {}

  /// Some cards anew, around the others, which stay.
  ///
  /// @param roles the cards; those that the view does not show are passed over
  record Only(Set<RoleId> roles) implements Scope {
    public Only {
      roles = Set.copyOf(roles);
    }
  }

  /// All of it as it is, only in line: cards that nearly share a column or a row come to share it.
  record Tidy() implements Scope {}
}
