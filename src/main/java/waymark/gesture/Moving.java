package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.edit.Count;
import waymark.edit.Count.Noun;
import waymark.edit.Edit;
import waymark.edit.NoteEdit.MoveNotes;
import waymark.edit.PlaceEdit.MoveRoles;
import waymark.edit.Several;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.Placement;
import waymark.model.RoleId;
import waymark.picture.Rect;

/// Cards and notes that move together, by mouse or by key.
///
/// @param cards where the cards stand before
/// @param notes where the notes stand before
record Moving(Map<RoleId, Rect> cards, Map<NoteId, Rect> notes) {

  /// {@return those of `ids` that the scene shows}
  static Moving of(Scene scene, Set<Id> ids) {
    Map<RoleId, Rect> cards = new HashMap<>(scene.picture().cards());
    cards.keySet().retainAll(ids);
    Map<NoteId, Rect> notes = new HashMap<>(scene.picture().notes());
    notes.keySet().retainAll(ids);
    return new Moving(cards, notes);
  }

  boolean isEmpty() {
    return cards.isEmpty() && notes.isEmpty();
  }

  Set<Id> ids() {
    Set<Id> ids = new HashSet<>(cards.keySet());
    ids.addAll(notes.keySet());
    return ids;
  }

  /// {@return the smallest rectangle around all of them; there is at least one}
  Rect bounds() {
    List<Rect> all = new ArrayList<>(cards.values());
    all.addAll(notes.values());
    return all.stream().reduce(Rect::union).orElseThrow();
  }

  /// {@return what is shown while they are on their way}
  Ghost ghost(Snapping.Snapped by) {
    Map<RoleId, Rect> movedCards = new HashMap<>(cards);
    movedCards.replaceAll((_, card) -> card.moved(by.dx(), by.dy()));
    Map<NoteId, Rect> movedNotes = new HashMap<>(notes);
    movedNotes.replaceAll((_, note) -> note.moved(by.dx(), by.dy()));
    return new Ghost.Moved(movedCards, movedNotes, by.dx(), by.dy(), by.guides());
  }

  /// {@return the edit that leaves them where the ghost shows them; empty if that is where they
  /// are}
  Optional<Edit> edit(Scene scene, double dx, double dy) {
    int right = (int) Math.round(dx);
    int down = (int) Math.round(dy);
    if (isEmpty() || (right == 0 && down == 0)) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>();
    if (!cards.isEmpty()) {
      edits.add(new MoveRoles(scene.view().id(), placements(scene, right, down)));
    }
    if (!notes.isEmpty()) {
      edits.add(new MoveNotes(scene.view().id(), notes.keySet(), right, down));
    }
    return Optional.of(edits.size() == 1 ? edits.getFirst() : new Several(label(), edits));
  }

  private List<Placement> placements(Scene scene, int right, int down) {
    List<Placement> moved = new ArrayList<>();
    for (Placement placement : scene.view().placements()) {
      Optional.ofNullable(cards.get(placement.role()))
          .map(card -> card.moved(right, down))
          .ifPresent(card -> moved.add(Cells.at(placement, card, scene.picture().grid())));
    }
    return moved;
  }

  private String label() {
    return text(
        "move.order",
        Count.list(new Count(cards.size(), Noun.ROLE), new Count(notes.size(), Noun.NOTE)));
  }
}
