package waymark.model;

import java.util.Optional;

/// A remark printed in a view.
///
/// @param text what it says
/// @param at its upper left corner
/// @param width in the units of [Point], 48 to 10,000; empty for the usual width
public record Note(NoteId id, String text, Point at, Optional<Integer> width, Extra extra) {
  public Note {
    Text.check(text, "a note has a text");
    Extent.check(width);
  }

  /// {@return a note of the usual width}
  public static Note of(NoteId id, String text, Point at) {
    return new Note(id, text, at, Optional.empty(), Extra.NONE);
  }

  /// {@return the same note with another text}
  public Note withText(String newText) {
    return new Note(id, newText, at, width, extra);
  }

  /// {@return the same note elsewhere}
  public Note withAt(Point place) {
    return new Note(id, text, place, width, extra);
  }

  /// {@return the same note of another width}
  public Note withWidth(Optional<Integer> newWidth) {
    return new Note(id, text, at, newWidth, extra);
  }

  /// {@return the same note under another id}
  public Note withId(NoteId newId) {
    return new Note(newId, text, at, width, extra);
  }
}
