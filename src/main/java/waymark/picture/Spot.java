package waymark.picture;

/// A place in a picture, in units of 1/96 inch; x grows to the right, y downwards. The origin is
/// that of [waymark.model.Point].
public record Spot(double x, double y) {

  /// {@return the place moved by `dx` and `dy`}
  public Spot plus(double dx, double dy) {
    return new Spot(x + dx, y + dy);
  }

  /// {@return how far it is to `other`}
  public double distance(Spot other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
