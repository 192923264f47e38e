package waymark.picture;

import java.util.ArrayList;
import java.util.List;

/// The path of a line: its corners are rounded, and small arcs bridge what it crosses.
final class Trace {

  private static final double CORNER = 10;
  private static final double ARC = 5;
  private static final double LEAST_ARC = 3;
  private static final double WIDER = 2.5;

  /// How much of a quarter of a circle the handles of its curve take.
  private static final double HANDLE = 0.5523;

  private final List<Spot> points;
  private final List<Crossings.Crossing> crossings;
  private final List<Segment> path = new ArrayList<>();

  private Trace(List<Spot> points, List<Crossings.Crossing> crossings) {
    this.points = points;
    this.crossings = crossings;
  }

  static List<Segment> of(List<Spot> points, List<Crossings.Crossing> crossings) {
    Trace trace = new Trace(points, crossings);
    trace.run();
    return trace.path;
  }

  private void run() {
    path.add(new Segment.Move(points.getFirst()));
    Spot from = points.getFirst();
    for (int i = 1; i < points.size(); i++) {
      Spot corner = points.get(i);
      boolean last = i == points.size() - 1;
      double in = last ? 0 : Math.min(CORNER, corner.distance(points.get(i - 1)) / 2);
      Spot to = last ? corner : towards(corner, points.get(i - 1), in);
      bridge(i - 1, from, to);
      path.add(new Segment.Line(to));
      if (!last) {
        double out = Math.min(CORNER, corner.distance(points.get(i + 1)) / 2);
        from = towards(corner, points.get(i + 1), out);
        path.add(new Segment.Quad(corner, from));
      }
    }
  }

  static Spot towards(Spot from, Spot to, double by) {
    double length = from.distance(to);
    double t = length == 0 ? 0 : Math.min(1, by / length);
    return from.plus((to.x() - from.x()) * t, (to.y() - from.y()) * t);
  }

  /// Bridges all that crosses the piece between two places; crossings close together share an arc.
  private void bridge(int piece, Spot from, Spot to) {
    boolean right = to.x() > from.x();
    List<Crossings.Crossing> own = crossings.stream().filter(c -> c.piece() == piece).toList();
    List<Crossings.Crossing> met = right ? own : own.reversed();
    double least = Math.min(from.x(), to.x());
    double most = Math.max(from.x(), to.x());
    int i = 0;
    while (i < met.size()) {
      double near = met.get(i).x();
      double far = near;
      double arc = arc(met.get(i));
      while (i + 1 < met.size() && Math.abs(met.get(i + 1).x() - far) < arc + arc(met.get(i + 1))) {
        i++;
        far = met.get(i).x();
        arc = Math.max(arc, arc(met.get(i)));
      }
      double room = Math.min(Math.min(near, far) - least, most - Math.max(near, far));
      if (Math.min(arc, room) >= LEAST_ARC) {
        bridge(near, far, from.y(), right ? Math.min(arc, room) : -Math.min(arc, room));
      }
      i++;
    }
  }

  private static double arc(Crossings.Crossing crossing) {
    return crossing.wide() ? ARC + WIDER : ARC;
  }

  /// An arc that begins `arc` before `near` and ends as much after `far`.
  private void bridge(double near, double far, double y, double arc) {
    double high = Math.abs(arc);
    path.add(new Segment.Line(new Spot(near - arc, y)));
    path.add(
        new Segment.Cubic(
            new Spot(near - arc, y - high * HANDLE),
            new Spot(near - arc * HANDLE, y - high),
            new Spot(near, y - high)));
    if (near != far) {
      path.add(new Segment.Line(new Spot(far, y - high)));
    }
    path.add(
        new Segment.Cubic(
            new Spot(far + arc * HANDLE, y - high),
            new Spot(far + arc, y - high * HANDLE),
            new Spot(far + arc, y)));
  }
}
