package waymark.gesture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.picture.Rect;

/// Cards by where they lie along one direction, so that those beside a card are found at once among
/// thousands. The direction is cut into strips, and each card stands in every strip it touches.
final class Strips {

  private static final int BREADTH = 128;

  private final Axis axis;
  private final List<Rect> cards;
  private final Map<Integer, List<Integer>> strips = new HashMap<>();

  Strips(Axis axis, Collection<Rect> cards) {
    this.axis = axis;
    this.cards = List.copyOf(cards);
    for (int i = 0; i < this.cards.size(); i++) {
      Rect card = this.cards.get(i);
      for (int strip = strip(axis.from(card)); strip <= strip(axis.to(card)); strip++) {
        strips.computeIfAbsent(strip, _ -> new ArrayList<>()).add(i);
      }
    }
  }

  /// {@return the cards of which something lies beside `card`, in the order in which they were
  /// given}
  List<Rect> beside(Rect card) {
    BitSet met = new BitSet();
    for (int strip = strip(axis.from(card)); strip <= strip(axis.to(card)); strip++) {
      for (int i : strips.getOrDefault(strip, List.of())) {
        if (isBeside(cards.get(i), card)) {
          met.set(i);
        }
      }
    }
    return met.stream().mapToObj(cards::get).toList();
  }

  private boolean isBeside(Rect other, Rect card) {
    return axis.from(other) < axis.to(card) && axis.from(card) < axis.to(other);
  }

  private static int strip(double place) {
    return Math.floorDiv((int) Math.floor(place), BREADTH);
  }
}
