package waymark.canvas;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import waymark.picture.Rect;

/// The soft shadow below the page: a few faint rectangles, which cost nothing.
final class Shadow {

  private static final int RINGS = 9;
  private static final double FAINT = 0.009;
  private static final double DROP = 4;

  private Shadow() {}

  static void paint(GraphicsContext to, Rect page, Color colour) {
    to.setFill(colour.deriveColor(0, 1, 1, FAINT));
    for (int i = RINGS; i > 0; i--) {
      Rect r = page.grown(i - 2.0);
      to.fillRoundRect(r.x(), r.y() + DROP, r.width(), r.height(), 2.0 * i, 2.0 * i);
    }
  }
}
