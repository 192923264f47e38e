package waymark.picture;

import java.util.List;
import waymark.model.StepId;

/// The line that a step takes from the edge of one card to the edge of another.
///
/// @param points its ends and corners in order; each piece is upright or level unless a person bent
///   it otherwise
public record Route(StepId step, List<Spot> points) {

  public Route {
    points = List.copyOf(points);
    if (points.size() < 2) {
      throw new IllegalArgumentException("a route has two ends");
    }
  }

  /// {@return how far `spot` is from the nearest place on the line}
  public double distance(Spot spot) {
    double least = Double.MAX_VALUE;
    for (int i = 1; i < points.size(); i++) {
      least = Math.min(least, distance(spot, points.get(i - 1), points.get(i)));
    }
    return least;
  }

  /// {@return how long the line is}
  public double length() {
    double all = 0;
    for (int i = 1; i < points.size(); i++) {
      all += points.get(i - 1).distance(points.get(i));
    }
    return all;
  }

  /// {@return the place on the line at `distance` from its start; an end for one beyond it}
  public Spot at(double distance) {
    double left = Math.max(0, distance);
    for (int i = 1; i < points.size(); i++) {
      Spot a = points.get(i - 1);
      Spot b = points.get(i);
      double piece = a.distance(b);
      if (left <= piece && piece > 0) {
        return a.plus((b.x() - a.x()) * left / piece, (b.y() - a.y()) * left / piece);
      }
      left -= piece;
    }
    return points.getLast();
  }

  /// {@return which piece of the line is nearest to `spot`, from 0}
  public int nearestPiece(Spot spot) {
    int nearest = 0;
    for (int i = 1; i < points.size() - 1; i++) {
      double here = distance(spot, points.get(i), points.get(i + 1));
      if (here < distance(spot, points.get(nearest), points.get(nearest + 1))) {
        nearest = i;
      }
    }
    return nearest;
  }

  private static double distance(Spot p, Spot a, Spot b) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double length = dx * dx + dy * dy;
    double t = length == 0 ? 0 : ((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / length;
    double held = Math.clamp(t, 0, 1);
    return p.distance(new Spot(a.x() + held * dx, a.y() + held * dy));
  }
}
