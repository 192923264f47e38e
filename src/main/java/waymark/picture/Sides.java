package waymark.picture;

import java.util.List;

/// Simple lines between the sides of cards, for when nothing better is to be had.
final class Sides {

  private Sides() {}

  /// Where a line from `card` to `target` leaves its edge: level with the target where it can be.
  static Spot facing(Rect card, Spot target) {
    double x = Math.clamp(target.x(), card.x() + 12, card.maxX() - 12);
    double y = Math.clamp(target.y(), card.y() + 12, card.maxY() - 12);
    double beyondX = Math.max(card.x() - target.x(), target.x() - card.maxX());
    double beyondY = Math.max(card.y() - target.y(), target.y() - card.maxY());
    if (beyondX >= beyondY) {
      return new Spot(target.x() < card.centre().x() ? card.x() : card.maxX(), y);
    }
    return new Spot(x, target.y() < card.centre().y() ? card.y() : card.maxY());
  }

  /// From the right side out and back in at the top: growth within a role.
  static List<Spot> loop(Rect card) {
    double out = card.maxX() + 24;
    double above = card.y() - 24;
    double y = card.y() + 24;
    double x = card.maxX() - 40;
    return List.of(
        new Spot(card.maxX(), y),
        new Spot(out, y),
        new Spot(out, above),
        new Spot(x, above),
        new Spot(x, card.y()));
  }

  /// Straight across with one step in the middle, whatever is in the way.
  static List<Spot> direct(Rect from, Rect to) {
    Spot start = facing(from, to.centre());
    Spot end = facing(to, from.centre());
    if (start.x() == end.x() || start.y() == end.y()) {
      return start.equals(end) ? List.of(start, end.plus(0, 1)) : List.of(start, end);
    }
    double middle = (start.x() + end.x()) / 2;
    return List.of(start, new Spot(middle, start.y()), new Spot(middle, end.y()), end);
  }
}
