package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.Optional;
import java.util.Set;
import waymark.edit.NoteEdit;
import waymark.model.Note;
import waymark.model.NoteId;
import waymark.model.ViewId;

/// What can be said of one note of a view.
final class NotePanel implements Panel {

  private final Editing editing;
  private final ViewId view;
  private final NoteId id;
  private final Form form = new Form();

  NotePanel(Editing editing, NoteId id) {
    this.editing = editing;
    this.view = editing.view().id();
    this.id = id;
    form.heading(
        () -> text("note.what"), () -> text(now().isPrivate() ? "note.stays" : "note.where"));
    form.paragraph(
        "note.text",
        () -> now().text(),
        words -> RolePanel.said(words).ifPresent(t -> change("text", now().withText(t))));
    form.extent(
        "note.width", () -> now().width(), width -> change("width", now().withWidth(width)));
    form.toggle(
        "note.private",
        () -> now().isPrivate(),
        stays -> change("private", now().withPrivate(stays)));
    form.with(
        new DeleteButton(
            "note.remove", () -> editing.edit(new NoteEdit.DeleteNotes(view, Set.of(id)))));
  }

  @Override
  public Form node() {
    return form;
  }

  @Override
  public boolean stillThere() {
    return found().isPresent();
  }

  private Optional<Note> found() {
    return editing.pathway().view(view).flatMap(v -> v.note(id));
  }

  private Note now() {
    return found().orElseThrow();
  }

  private void change(String what, Note after) {
    editing.edit(new NoteEdit.ChangeNote(view, after), what + "-of-" + id);
  }
}
