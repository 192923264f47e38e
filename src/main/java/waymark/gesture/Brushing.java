package waymark.gesture;

import java.util.HashSet;
import java.util.Set;
import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Select;
import waymark.gesture.Effect.Show;
import waymark.gesture.Effect.Unfocus;
import waymark.gesture.Input.PointerMoved;
import waymark.gesture.Input.PointerReleased;
import waymark.model.Id;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// A rubber band catches the cards and notes that it touches.
///
/// @param start one corner of it
record Brushing(Spot start) implements Drag {

  @Override
  public Reaction moved(PointerMoved move, Scene scene) {
    Rect band = Rect.between(start, move.at());
    return Reaction.of(this, new Show(new Ghost.Band(band, selected(band, move.keys(), scene))));
  }

  @Override
  public Reaction released(PointerReleased release, Scene scene) {
    Rect band = Rect.between(start, release.at());
    return Drag.done(
        new ClearGhost(), new Select(selected(band, release.keys(), scene)), new Unfocus());
  }

  private static Set<Id> selected(Rect band, Keys keys, Scene scene) {
    Set<Id> caught = new HashSet<>();
    scene.picture().cards().forEach((id, card) -> catchIf(card.overlaps(band), id, caught));
    scene.picture().notes().forEach((id, note) -> catchIf(note.overlaps(band), id, caught));
    return keys.extendsSelection() ? Selection.with(scene.selection(), caught) : caught;
  }

  private static void catchIf(boolean touched, Id id, Set<Id> caught) {
    if (touched) {
      caught.add(id);
    }
  }
}
