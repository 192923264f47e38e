package waymark.export.office;

import java.awt.geom.Rectangle2D;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// How a picture lies on a slide of 16 to 9: below the slide's title, as large as fits. Slides are
/// wider than most pictures, so a picture may be drawn out a little, which gives its text room.
///
/// @param from the part of the picture that is shown
/// @param left where it begins, in points
/// @param top likewise
/// @param across points for a unit to the right
/// @param down points for a unit downwards
record SlideScale(Rect from, double left, double top, double across, double down) {

  static final int WIDTH = 960;
  static final int HEIGHT = 540;

  /// The room of the title.
  static final double TITLE = 46;

  private static final double BOTTOM = 6;

  /// How far a picture is drawn out at most.
  private static final double DRAWN_OUT = 1.4;

  /// Lines stand far enough apart for text to be that much larger than their distance asks for.
  private static final double DENSER = 1.25;

  /// Other families are a little wider than the one that was measured.
  private static final double NARROWER = 0.94;

  static SlideScale of(Rect from) {
    double down = (HEIGHT - TITLE - BOTTOM) / from.height();
    double across = Math.min(WIDTH / from.width(), DRAWN_OUT * down);
    down = Math.min(down, DRAWN_OUT * across);
    return new SlideScale(from, (WIDTH - from.width() * across) / 2, TITLE, across, down);
  }

  double x(double x) {
    return left + (x - from.x()) * across;
  }

  double y(double y) {
    return top + (y - from.y()) * down;
  }

  Spot spot(Spot spot) {
    return new Spot(x(spot.x()), y(spot.y()));
  }

  Rectangle2D rect(Rect rect) {
    return new Rectangle2D.Double(
        x(rect.x()), y(rect.y()), rect.width() * across, rect.height() * down);
  }

  /// {@return points for a unit of what keeps its shape: text, signs and lines}
  double even() {
    return Math.min(NARROWER * across, DENSER * down);
  }
}
