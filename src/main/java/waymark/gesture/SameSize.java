package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.edit.Edit;
import waymark.edit.NoteEdit.ChangeNote;
import waymark.edit.Several;
import waymark.edit.StageEdit.ResizeStage;
import waymark.edit.StrandEdit.ResizeStrand;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Say;
import waymark.model.Grid;
import waymark.model.Note;
import waymark.model.View;

/// Makes what is selected as large as the largest of it: notes and stages equally wide, strands
/// equally high. Cards are equally wide already, and as high as their words.
final class SameSize {

  private final Scene scene;
  private final View view;
  private final List<Edit> edits = new ArrayList<>();

  private SameSize(Scene scene) {
    this.scene = scene;
    view = scene.view();
  }

  static List<Effect> of(Scene scene) {
    SameSize size = new SameSize(scene);
    size.notes();
    size.stages();
    size.strands();
    return size.edits.isEmpty()
        ? List.of(new Say(text("size.few")))
        : List.of(new Do(new Several(text("size.order"), size.edits)));
  }

  private void notes() {
    List<Note> notes =
        view.notes().stream().filter(n -> scene.selection().contains(n.id())).toList();
    int widest = notes.stream().mapToInt(this::width).max().orElse(0);
    notes.stream()
        .filter(n -> width(n) != widest)
        .forEach(n -> edits.add(new ChangeNote(view.id(), n.withWidth(Optional.of(widest)))));
  }

  private int width(Note note) {
    return Optional.ofNullable(scene.picture().notes().get(note.id()))
        .map(r -> (int) Math.round(r.width()))
        .orElse(0);
  }

  private void stages() {
    List<Grid.Column> columns =
        scene.picture().grid().columns().stream()
            .filter(c -> scene.selection().contains(c.stage().id()))
            .toList();
    int widest = columns.stream().mapToInt(Grid.Column::width).max().orElse(0);
    columns.stream()
        .filter(c -> c.width() != widest)
        .forEach(c -> edits.add(new ResizeStage(view.id(), c.stage().id(), Optional.of(widest))));
  }

  private void strands() {
    List<Grid.Row> rows =
        scene.picture().grid().rows().stream()
            .filter(r -> scene.selection().contains(r.strand().id()))
            .toList();
    int highest = rows.stream().mapToInt(Grid.Row::height).max().orElse(0);
    rows.stream()
        .filter(r -> r.height() != highest)
        .forEach(
            r -> edits.add(new ResizeStrand(view.id(), r.strand().id(), Optional.of(highest))));
  }
}
