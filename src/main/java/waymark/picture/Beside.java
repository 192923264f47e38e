package waymark.picture;

import java.util.ArrayList;
import java.util.List;

/// Lines that run beside another line.
final class Beside {

  private Beside() {}

  /// {@return the line through `points` moved sideways by `by`, to the right of its direction where
  /// `by` is positive}
  static List<Spot> line(List<Spot> points, double by) {
    List<Spot> moved = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Spot in = normal(points, Math.max(1, i));
      Spot out = normal(points, Math.min(points.size() - 1, i + 1));
      double share = by / (1 + in.x() * out.x() + in.y() * out.y());
      double held = Double.isFinite(share) ? share : by;
      moved.add(points.get(i).plus((in.x() + out.x()) * held, (in.y() + out.y()) * held));
    }
    return moved;
  }

  private static Spot normal(List<Spot> points, int piece) {
    Spot a = points.get(piece - 1);
    Spot b = points.get(piece);
    double length = a.distance(b);
    return length == 0
        ? new Spot(0, 0)
        : new Spot(-(b.y() - a.y()) / length, (b.x() - a.x()) / length);
  }
}
