package waymark.canvas;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import waymark.picture.Spot;
import waymark.picture.TextMeasure;
import waymark.picture.Type;

/// Paints the marks of evidence and of open questions over the picture, which prints neither.
final class MarkerPainter {
  private static final double HEIGHT = 17;
  private static final double PAD = 5.5;
  private static final double RIM = 1.5;
  private static final double LINE = 1;
  private static final double SMALLER = 0.88;
  private static final double BASELINE = 12.6;

  /// Cards smaller than this have no room for marks.
  private static final double LEAST_ZOOM = 0.45;

  private final Faces faces;

  MarkerPainter(Faces faces) {
    this.faces = faces;
  }

  void paint(Overlay on, List<Markers.Marker> markers) {
    if (on.viewport().zoom() >= LEAST_ZOOM) {
      markers.forEach(marker -> paint(on, marker));
    }
  }

  private void paint(Overlay on, Markers.Marker marker) {
    GraphicsContext to = on.to();
    Spot p = on.viewport().toScreen(marker.at());
    if (!isSeen(p, to)) {
      return;
    }
    double words = TextMeasure.BUNDLED.width(marker.words(), Type.STRONG) * SMALLER;
    double width = Math.max(HEIGHT, words + 2 * PAD);
    double left = p.x() - width * marker.before();
    double top = p.y() - HEIGHT / 2;
    Color sign = marker.isQuestion() ? on.colours().question() : on.colours().evidence();
    Color ground = on.colours().desk();
    pill(to, left - RIM, top - RIM, width + 2 * RIM, HEIGHT + 2 * RIM, ground);
    pill(to, left, top, width, HEIGHT, sign);
    if (!marker.isQuestion()) {
      pill(to, left + LINE, top + LINE, width - 2 * LINE, HEIGHT - 2 * LINE, ground);
    }
    to.setFill(marker.isQuestion() ? ground : sign);
    to.setFont(faces.font(new Type(Type.STRONG.weight(), Type.STRONG.size() * SMALLER)));
    to.fillText(marker.words(), left + (width - words) / 2, top + BASELINE);
  }

  private static void pill(
      GraphicsContext to, double x, double y, double width, double height, Color fill) {
    to.setFill(fill);
    to.fillRoundRect(x, y, width, height, height, height);
  }

  private static boolean isSeen(Spot p, GraphicsContext to) {
    return p.x() > -100
        && p.y() > -20
        && p.x() < to.getCanvas().getWidth() + 100
        && p.y() < to.getCanvas().getHeight() + 20;
  }
}
