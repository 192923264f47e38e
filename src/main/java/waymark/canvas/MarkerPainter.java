package waymark.canvas;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import waymark.picture.Spot;
import waymark.picture.TextMeasure;
import waymark.picture.Type;

/// Paints the marks of evidence and of open questions over the picture, which prints neither.
final class MarkerPainter {
  private static final double HEIGHT = 17;
  private static final double PAD = 5.5;

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
    double words = TextMeasure.BUNDLED.width(marker.words(), Type.STRONG) * 0.9;
    double width = Math.max(HEIGHT, words + 2 * PAD);
    double left = p.x() - width;
    double top = p.y() - HEIGHT / 2;
    to.setFill(on.colours().desk());
    to.fillRoundRect(left - 1.5, top - 1.5, width + 3, HEIGHT + 3, HEIGHT + 3, HEIGHT + 3);
    to.setFill(marker.isQuestion() ? on.colours().question() : on.colours().evidence());
    to.fillRoundRect(left, top, width, HEIGHT, HEIGHT, HEIGHT);
    to.setFill(on.colours().desk());
    to.setFont(faces.font(new Type(Type.STRONG.weight(), Type.STRONG.size() * 0.9)));
    to.fillText(marker.words(), left + (width - words) / 2, top + 12.7);
  }

  private static boolean isSeen(Spot p, GraphicsContext to) {
    return p.x() > -100
        && p.y() > -20
        && p.x() < to.getCanvas().getWidth() + 100
        && p.y() < to.getCanvas().getHeight() + 20;
  }
}
