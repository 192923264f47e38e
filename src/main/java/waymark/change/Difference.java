package waymark.change;

import java.util.Optional;
import waymark.model.Id;

/// One thing in which two pathways differ.
///
/// @param sort what it is of, such as `role`
/// @param element the element's id; empty for the pathway as a whole
/// @param way whether the element is new, gone, or differs
/// @param part the part that differs, such as `pay`; empty if the element is new or gone
/// @param sentence all of it in plain English
/// @param isPlace whether it is only about where things lie
public record Difference(
    String sort,
    Optional<Id> element,
    Way way,
    Optional<String> part,
    String sentence,
    boolean isPlace) {

  /// What became of an element.
  public enum Way {
    /// It is in the later pathway only.
    NEW,

    /// It is in the earlier pathway only.
    GONE,

    /// It is in both, and differs.
    CHANGED
  }
}
