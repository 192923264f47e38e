package waymark.picture;

import java.util.ArrayList;
import java.util.List;

/// Lines of upright and level pieces.
final class Straight {

  private Straight() {}

  /// {@return the same line without the points that are not corners}
  static List<Spot> tidy(List<Spot> points) {
    List<Spot> corners = new ArrayList<>();
    for (Spot point : points) {
      if (corners.size() > 1 && inLine(corners.get(corners.size() - 2), corners.getLast(), point)) {
        corners.removeLast();
      }
      if (corners.isEmpty() || !corners.getLast().equals(point)) {
        corners.add(point);
      }
    }
    return corners;
  }

  private static boolean inLine(Spot a, Spot b, Spot c) {
    return (a.x() == b.x() && b.x() == c.x()) || (a.y() == b.y() && b.y() == c.y());
  }

  /// {@return whether the piece from `a` to `b` is upright or level}
  static boolean is(Spot a, Spot b) {
    return a.x() == b.x() || a.y() == b.y();
  }

  /// {@return the way from `a` to `b`, the longer way where it goes both}
  static int way(Spot a, Spot b) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    if (Math.abs(dx) >= Math.abs(dy)) {
      return dx >= 0 ? Field.EAST : Field.WEST;
    }
    return dy >= 0 ? Field.SOUTH : Field.NORTH;
  }
}
