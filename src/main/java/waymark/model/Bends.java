package waymark.model;

import java.util.List;

/// The corners that a person gave to a step in a view. They are kept as they are.
///
/// @param step the step
/// @param points its corners in order, at least one
/// @param corners what the file says of each corner besides its place; empty if it says nothing of
///   any
public record Bends(StepId step, List<Point> points, List<Extra> corners, Extra extra) {
  public Bends {
    points = List.copyOf(points);
    corners = corners.stream().allMatch(Extra.NONE::equals) ? List.of() : List.copyOf(corners);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("bends have a point");
    }
    if (!corners.isEmpty() && corners.size() != points.size()) {
      throw new IllegalArgumentException("something is said of each corner or of none");
    }
  }

  /// Corners of which nothing is said but their place.
  public Bends(StepId step, List<Point> points, Extra extra) {
    this(step, points, List.of(), extra);
  }
}
