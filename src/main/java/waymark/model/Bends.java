package waymark.model;

import java.util.List;

/// The corners that a person gave to a step in a view. They are kept as they are.
///
/// @param step the step
/// @param points its corners in order, at least one
public record Bends(StepId step, List<Point> points, Extra extra) {
  public Bends {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("bends have a point");
    }
  }
}
