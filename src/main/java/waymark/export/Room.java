package waymark.export;

import waymark.picture.Picture;

/// The room that there is for a figure.
///
/// @param width in millimetres, more than 0
/// @param height in millimetres, more than 0
public record Room(double width, double height) {

  /// The millimetres of a unit of a picture: 96 to the inch.
  public static final double MILLIMETRES = 25.4 / 96;

  /// The least width for which it makes sense to ask.
  public static final double LEAST_WIDTH = 20;

  public Room {
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException("no room: " + width + " by " + height);
    }
  }

  /// {@return room of that width, as high as need be}
  public static Room ofWidth(double width) {
    return new Room(width, Double.MAX_VALUE);
  }

  /// {@return how much smaller than drawn `picture` must be to go into it: more than 0, and at most
  /// 1, as a figure is never made larger}
  public double scale(Picture picture) {
    double across = width / (picture.page().width() * MILLIMETRES);
    double down = height / (picture.page().height() * MILLIMETRES);
    return Math.min(1, Math.min(across, down));
  }
}
