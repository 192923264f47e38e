package waymark.model;

/// A place in a view, in units of 1/96 inch from the corner where the first stage and the first
/// strand begin; x grows to the right, y downwards.
///
/// @param x from -[#LIMIT] to [#LIMIT]
/// @param y likewise
public record Point(int x, int y) {

  /// The farthest that a coordinate may be from 0.
  public static final int LIMIT = 1_000_000;

  public Point {
    if (Math.abs((long) x) > LIMIT || Math.abs((long) y) > LIMIT) {
      throw new IllegalArgumentException("outside the page: " + x + ", " + y);
    }
  }

  /// {@return the point moved by `dx` and `dy`, held within the limits}
  public Point plus(int dx, int dy) {
    return new Point(held((long) x + dx), held((long) y + dy));
  }

  private static int held(long coordinate) {
    return Math.clamp(coordinate, -LIMIT, LIMIT);
  }
}
