package waymark.edit;

import static waymark.edit.Texts.text;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import waymark.edit.Count.Noun;
import waymark.model.Note;
import waymark.model.NoteId;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.model.ViewId;

/// Edits of the remarks printed in a view.
public sealed interface NoteEdit extends Edit {

  /// A new note.
  ///
  /// @param note of an id that is still free in the view
  record AddNote(ViewId view, Note note) implements NoteEdit {
    @Override
    public String label() {
      return text("note.add");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return Changed.view(pathway, view, v -> v.withNotes(Changed.added(v.notes(), note)));
    }
  }

  /// A note in the place of the one of the same id.
  record ChangeNote(ViewId view, Note note) implements NoteEdit {
    @Override
    public String label() {
      return text("note.change");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return Changed.view(
          pathway,
          view,
          v -> v.withNotes(Changed.in(v.notes(), Note::id, note.id(), "note", _ -> note)));
    }
  }

  /// Notes moved by the same way.
  ///
  /// @param dx to the right, in the units of [waymark.model.Point]
  /// @param dy downwards, likewise
  record MoveNotes(ViewId view, Set<NoteId> notes, int dx, int dy) implements NoteEdit {
    public MoveNotes {
      notes = Set.copyOf(notes);
    }

    @Override
    public String label() {
      return text("note.move", Count.of(notes.size(), Noun.NOTE));
    }

    @Override
    public Pathway apply(Pathway pathway) {
      UnaryOperator<Note> move = n -> notes.contains(n.id()) ? n.withAt(n.at().plus(dx, dy)) : n;
      return changed(pathway, view, notes, v -> v.withNotes(v.notes().stream().map(move).toList()));
    }
  }

  /// Notes that go.
  record DeleteNotes(ViewId view, Set<NoteId> notes) implements NoteEdit {
    public DeleteNotes {
      notes = Set.copyOf(notes);
    }

    @Override
    public String label() {
      return text("note.delete", Count.of(notes.size(), Noun.NOTE));
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return changed(
          pathway,
          view,
          notes,
          v -> v.withNotes(v.notes().stream().filter(n -> !notes.contains(n.id())).toList()));
    }
  }

  private static Pathway changed(
      Pathway pathway, ViewId view, Set<NoteId> notes, UnaryOperator<View> change) {
    List<NoteId> known = Changed.view(pathway, view).notes().stream().map(Note::id).toList();
    notes.forEach(n -> Changed.checkThere(known, n, "note"));
    return Changed.view(pathway, view, change);
  }
}
