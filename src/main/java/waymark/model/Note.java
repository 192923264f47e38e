package waymark.model;

import java.util.Optional;

/// A remark printed in a view.
///
/// @param text what it says
/// @param at its upper left corner
/// @param width in the units of [Point], 48 to 10,000; empty for the usual width
/// @param isPrivate whether it stays with the authors: seen on the screen, and in nothing that
///   leaves the program; `private` in the file
public record Note(
    NoteId id, String text, Point at, Optional<Integer> width, boolean isPrivate, Extra extra) {
  public Note {
    Text.check(text, "a note has a text");
    Extent.check(width);
  }

  /// {@return a note of the usual width}
  public static Note of(NoteId id, String text, Point at) {
    return new Note(id, text, at, Optional.empty(), false, Extra.NONE);
  }

  /// {@return the same note with another text}
  public Note withText(String newText) {
    return new Note(id, newText, at, width, isPrivate, extra);
  }

  /// {@return the same note elsewhere}
  public Note withAt(Point place) {
    return new Note(id, text, place, width, isPrivate, extra);
  }

  /// {@return the same note of another width}
  public Note withWidth(Optional<Integer> newWidth) {
    return new Note(id, text, at, newWidth, isPrivate, extra);
  }

  /// {@return the same note under another id}
  public Note withId(NoteId newId) {
    return new Note(newId, text, at, width, isPrivate, extra);
  }

  /// {@return the same note, staying with the authors or not}
  public Note withPrivate(boolean stays) {
    return new Note(id, text, at, width, stays, extra);
  }
}
