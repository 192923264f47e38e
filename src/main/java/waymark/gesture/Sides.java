package waymark.gesture;

import java.util.Comparator;
import java.util.stream.Stream;
import waymark.gesture.Hit.Side;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// The sides of cards.
final class Sides {

  private Sides() {}

  static Spot middle(Rect card, Side side) {
    Spot centre = card.centre();
    return switch (side) {
      case TOP -> new Spot(centre.x(), card.y());
      case RIGHT -> new Spot(card.maxX(), centre.y());
      case BOTTOM -> new Spot(centre.x(), card.maxY());
      case LEFT -> new Spot(card.x(), centre.y());
    };
  }

  /// {@return the side whose line is nearest to a spot at the border}
  static Side nearest(Rect card, Spot spot) {
    return Stream.of(Side.values())
        .min(Comparator.comparingDouble(side -> distance(card, side, spot)))
        .orElseThrow();
  }

  private static double distance(Rect card, Side side, Spot spot) {
    return switch (side) {
      case TOP -> Math.abs(spot.y() - card.y());
      case RIGHT -> Math.abs(spot.x() - card.maxX());
      case BOTTOM -> Math.abs(spot.y() - card.maxY());
      case LEFT -> Math.abs(spot.x() - card.x());
    };
  }

  /// {@return the middle of the side of `card` that looks towards `other`}
  static Spot facing(Rect card, Spot other) {
    double dx = other.x() - card.centre().x();
    double dy = other.y() - card.centre().y();
    boolean across = Math.abs(dx) * card.height() >= Math.abs(dy) * card.width();
    if (across) {
      return middle(card, dx < 0 ? Side.LEFT : Side.RIGHT);
    }
    return middle(card, dy < 0 ? Side.TOP : Side.BOTTOM);
  }
}
