package waymark.picture;

/// Grows to hold what is added to it.
final class Bounds {

  private double left = Double.MAX_VALUE;
  private double top = Double.MAX_VALUE;
  private double right = -Double.MAX_VALUE;
  private double bottom = -Double.MAX_VALUE;

  void add(Rect rect) {
    add(new Spot(rect.x(), rect.y()));
    add(new Spot(rect.maxX(), rect.maxY()));
  }

  void add(Spot spot) {
    left = Math.min(left, spot.x());
    top = Math.min(top, spot.y());
    right = Math.max(right, spot.x());
    bottom = Math.max(bottom, spot.y());
  }

  /// {@return whether nothing was added}
  boolean isEmpty() {
    return left > right;
  }

  /// Nothing added gives an empty rectangle at the origin.
  Rect rect() {
    return isEmpty() ? new Rect(0, 0, 0, 0) : new Rect(left, top, right - left, bottom - top);
  }
}
