package waymark.picture;

/// An upright rectangle in a picture, in the units of [Spot].
///
/// @param width 0 or more
/// @param height 0 or more
public record Rect(double x, double y, double width, double height) {

  public Rect {
    if (!(width >= 0 && height >= 0)) {
      throw new IllegalArgumentException("not a rectangle: " + width + " by " + height);
    }
  }

  /// {@return the rectangle between two edges each way, given in any order}
  public static Rect between(Spot a, Spot b) {
    return new Rect(
        Math.min(a.x(), b.x()),
        Math.min(a.y(), b.y()),
        Math.abs(a.x() - b.x()),
        Math.abs(a.y() - b.y()));
  }

  /// {@return the right edge}
  public double maxX() {
    return x + width;
  }

  /// {@return the lower edge}
  public double maxY() {
    return y + height;
  }

  /// {@return how far it is from one corner to the opposite one, across and down}
  double span() {
    return width + height;
  }

  /// {@return the middle}
  public Spot centre() {
    return new Spot(x + width / 2, y + height / 2);
  }

  /// {@return whether `spot` lies in it or on its edge}
  public boolean contains(Spot spot) {
    return spot.x() >= x && spot.x() <= maxX() && spot.y() >= y && spot.y() <= maxY();
  }

  /// {@return whether all of `other` lies in it or on its edge}
  public boolean holds(Rect other) {
    return x <= other.x && y <= other.y && maxX() >= other.maxX() && maxY() >= other.maxY();
  }

  /// {@return whether the two share more than an edge}
  public boolean overlaps(Rect other) {
    return x < other.maxX() && other.x < maxX() && y < other.maxY() && other.y < maxY();
  }

  /// {@return the rectangle made larger by `by` on each side, or smaller where `by` is negative,
  /// but never turned inside out}
  public Rect grown(double by) {
    double w = Math.max(0, width + 2 * by);
    double h = Math.max(0, height + 2 * by);
    return new Rect(x + (width - w) / 2, y + (height - h) / 2, w, h);
  }

  /// {@return the rectangle made larger by `dx` at the left and right and `dy` above and below;
  /// neither is negative}
  public Rect grown(double dx, double dy) {
    return new Rect(x - dx, y - dy, width + 2 * dx, height + 2 * dy);
  }

  /// {@return the rectangle moved by `dx` and `dy`}
  public Rect moved(double dx, double dy) {
    return new Rect(x + dx, y + dy, width, height);
  }

  /// {@return the smallest rectangle that holds both}
  public Rect union(Rect other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Rect(
        left, top, Math.max(maxX(), other.maxX()) - left, Math.max(maxY(), other.maxY()) - top);
  }
}
