package waymark.canvas;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import waymark.picture.Picture;
import waymark.picture.Rect;

/// A picture made small, to choose by.
public final class Thumbnail {

  private static final double MARGIN = 8;

  private Thumbnail() {}

  /// {@return a canvas of that size with all of `picture` on it}
  public static Canvas of(Faces faces, Picture picture, double width, double height) {
    Canvas canvas = new Canvas(width, height);
    GraphicsContext to = canvas.getGraphicsContext2D();
    Rect page = picture.page();
    double scale =
        Math.min((width - 2 * MARGIN) / page.width(), (height - 2 * MARGIN) / page.height());
    to.translate(width / 2, height / 2);
    to.scale(scale, scale);
    to.translate(-page.centre().x(), -page.centre().y());
    new PicturePainter(faces).paint(to, picture.marks(), page, 1);
    return canvas;
  }
}
