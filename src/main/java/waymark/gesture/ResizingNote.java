package waymark.gesture;

import java.util.Optional;
import waymark.edit.Edit;
import waymark.edit.NoteEdit.ChangeNote;
import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Show;
import waymark.gesture.Input.PointerMoved;
import waymark.gesture.Input.PointerReleased;
import waymark.model.Extent;
import waymark.model.Grid;
import waymark.model.NoteId;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// The right border of a note is drawn aside; its words are broken anew.
///
/// @param start where the button went down
record ResizingNote(NoteId note, Spot start) implements Drag {

  @Override
  public Reaction moved(PointerMoved move, Scene scene) {
    Rect box = Optional.ofNullable(scene.picture().notes().get(note)).orElseThrow();
    int width = width(move.at(), move.keys(), scene);
    Rect wider = new Rect(box.x(), box.y(), width, box.height());
    return Reaction.of(this, new Show(new Ghost.Sized(note, wider)));
  }

  @Override
  public Reaction released(PointerReleased release, Scene scene) {
    Edit edit = edit(scene, note, width(release.at(), release.keys(), scene));
    return Drag.done(new ClearGhost(), new Do(edit));
  }

  private int width(Spot at, Keys keys, Scene scene) {
    double unit = keys.alt() ? 1 : Grid.UNIT;
    double wished = width(scene, note) + at.x() - start.x();
    return clamped(Math.rint(wished / unit) * unit);
  }

  static int width(Scene scene, NoteId note) {
    return Optional.ofNullable(scene.picture().notes().get(note))
        .map(r -> (int) Math.round(r.width()))
        .orElse(Extent.LEAST);
  }

  private static int clamped(double width) {
    return Math.clamp(Math.round(width), Extent.LEAST, Extent.MOST);
  }

  static Edit edit(Scene scene, NoteId id, int width) {
    return scene
        .view()
        .note(id)
        .map(n -> new ChangeNote(scene.view().id(), n.withWidth(Optional.of(clamped(width)))))
        .orElseThrow();
  }
}
