package waymark.canvas;

import waymark.picture.Rect;
import waymark.picture.Spot;

/// Which part of a picture is seen, and how large. Places on the screen are measured from the upper
/// left corner of the canvas, in the toolkit's own units.
///
/// @param x what of the picture lies at the left edge of the canvas
/// @param y what of the picture lies at its upper edge
/// @param zoom how many units of the screen one unit of the picture takes, more than 0 and at most
///   [#MOST]
public record Viewport(double x, double y, double zoom) {

  /// The smallest size at which a person can look at a picture.
  public static final double LEAST = 0.02;

  /// The largest size at which a picture is shown.
  public static final double MOST = 4;

  /// How much one step of the zoom buttons changes the size.
  public static final double STEP = 1.25;

  /// The picture's origin in the corner, at its own size.
  public static final Viewport START = new Viewport(0, 0, 1);

  public Viewport {
    if (!(zoom > 0 && zoom <= MOST)) {
      throw new IllegalArgumentException("not a size to show a picture at: " + zoom);
    }
  }

  /// {@return what of the picture lies at `place` of the screen}
  public Spot toPicture(Spot place) {
    return new Spot(x + place.x() / zoom, y + place.y() / zoom);
  }

  /// {@return what of the picture lies in `rect` of the screen}
  public Rect toPicture(Rect rect) {
    Spot corner = toPicture(new Spot(rect.x(), rect.y()));
    return new Rect(corner.x(), corner.y(), rect.width() / zoom, rect.height() / zoom);
  }

  /// {@return where on the screen `spot` of the picture lies}
  public Spot toScreen(Spot spot) {
    return new Spot((spot.x() - x) * zoom, (spot.y() - y) * zoom);
  }

  /// {@return where on the screen `rect` of the picture lies}
  public Rect toScreen(Rect rect) {
    Spot corner = toScreen(new Spot(rect.x(), rect.y()));
    return new Rect(corner.x(), corner.y(), rect.width() * zoom, rect.height() * zoom);
  }

  /// {@return the part of the picture that a canvas of that size shows}
  public Rect seen(double width, double height) {
    return new Rect(x, y, width / zoom, height / zoom);
  }

  /// {@return the same size, with the picture moved over the screen by `dx` and `dy`}
  public Viewport panned(double dx, double dy) {
    return new Viewport(x - dx / zoom, y - dy / zoom, zoom);
  }

  /// {@return larger by `factor`, as far as the limits allow, with what lies at `place` of the
  /// screen staying there}
  public Viewport zoomedAt(Spot place, double factor) {
    double next = Math.clamp(zoom * factor, LEAST, MOST);
    Spot kept = toPicture(place);
    return new Viewport(kept.x() - place.x() / next, kept.y() - place.y() / next, next);
  }

  /// {@return all of `page` in the middle of a canvas, as large as fits but not larger than itself}
  ///
  /// @param margin what to leave free on each side, in units of the screen
  public static Viewport fitting(Rect page, Rect canvas, double margin) {
    double across = (canvas.width() - 2 * margin) / Math.max(1, page.width());
    double down = (canvas.height() - 2 * margin) / Math.max(1, page.height());
    return centred(page, canvas, Math.clamp(Math.min(across, down), LEAST, 1));
  }

  /// {@return the middle of `page` in the middle of a canvas}
  public static Viewport centred(Rect page, Rect canvas, double zoom) {
    Spot middle = page.centre();
    return new Viewport(
        middle.x() - canvas.width() / 2 / zoom, middle.y() - canvas.height() / 2 / zoom, zoom);
  }

  /// {@return the same size, with `after` in the middle of a canvas if it fits there and took the
  /// place of `before`, which was seen whole, but is not itself; else the same}
  public Viewport keepingWhole(Rect before, Rect after, Rect canvas) {
    Rect on = toScreen(after);
    boolean fits = on.width() <= canvas.width() && on.height() <= canvas.height();
    boolean lost = holds(canvas, toScreen(before)) && !holds(canvas, on);
    return lost && fits ? centred(after, canvas, zoom) : this;
  }

  private static boolean holds(Rect canvas, Rect page) {
    return canvas.contains(new Spot(page.x(), page.y()))
        && canvas.contains(new Spot(page.maxX(), page.maxY()));
  }

  /// {@return moved by no more than is needed to see `rect`, with `margin` units of the screen
  /// around it}
  public Viewport showing(Rect rect, Rect canvas, double margin) {
    Rect on = toScreen(rect).grown(margin);
    double dx = inward(on.x(), on.maxX(), canvas.width());
    double dy = inward(on.y(), on.maxY(), canvas.height());
    return panned(dx, dy);
  }

  private static double inward(double from, double to, double extent) {
    if (from < 0 || to - from > extent) {
      return -from;
    }
    return to > extent ? extent - to : 0;
  }

  /// {@return the size in whole per cent, for people}
  public int percent() {
    return (int) Math.round(zoom * 100);
  }
}
