package waymark.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import waymark.model.RoleId;

/// What lines go round and labels keep off: the cards; and the notes and titles, which lines only
/// avoid.
final class Ground {

  private final Map<RoleId, Rect> cards;
  private final Map<RoleId, Rect> moved;
  private final List<Rect> remarks;
  private final Nearby<Standing> standing;
  private final Nearby<Rect> remarking;

  /// A card at its place.
  private record Standing(RoleId role, Rect card) {}

  Ground(Map<RoleId, Rect> cards, Collection<Rect> notes, Collection<Rect> titles) {
    this.cards = cards;
    moved = Map.of();
    remarks = new ArrayList<>(notes);
    remarks.addAll(titles);
    standing = new Nearby<>();
    cards.forEach((role, card) -> standing.add(card, new Standing(role, card)));
    remarking = new Nearby<>();
    remarks.forEach(remark -> remarking.add(remark, remark));
  }

  private Ground(Ground before, Map<RoleId, Rect> moved) {
    cards = before.cards;
    this.moved = moved;
    remarks = before.remarks;
    standing = before.standing;
    remarking = before.remarking;
  }

  /// {@return the same with some cards elsewhere}
  Ground with(Map<RoleId, Rect> elsewhere) {
    return new Ground(this, elsewhere);
  }

  Rect card(RoleId role) {
    return Optional.ofNullable(moved.get(role))
        .or(() -> Optional.ofNullable(cards.get(role)))
        .orElseThrow();
  }

  /// Hands over every card that may touch `window`, some more than once.
  void cards(Rect window, Consumer<Rect> each) {
    standing.near(
        window,
        other -> {
          if (!moved.containsKey(other.role)) {
            each.accept(other.card);
          }
        });
    moved.values().forEach(each);
  }

  /// Hands over every note and title that may touch `window`.
  void remarks(Rect window, Consumer<Rect> each) {
    remarking.near(window, each);
  }

  /// {@return whether a piece of a line would run through a card}
  boolean blocks(Rect piece) {
    boolean[] met = {false};
    Rect line = piece.grown(0.5);
    cards(line, card -> met[0] |= card.grown(-1).overlaps(line));
    return met[0];
  }

  /// {@return the places where this differs from `other`}
  Disturbed since(Ground other) {
    Disturbed places = new Disturbed();
    Map<RoleId, Rect> gone = new HashMap<>(other.cards);
    cards.forEach(
        (role, card) -> {
          Rect was = gone.remove(role);
          if (!card.equals(was)) {
            places.add(card);
            Optional.ofNullable(was).ifPresent(places::add);
          }
        });
    gone.values().forEach(places::add);
    if (!remarks.equals(other.remarks)) {
      places.addAll(remarks);
      places.addAll(other.remarks);
    }
    return places;
  }
}
