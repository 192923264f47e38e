package waymark.canvas;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import waymark.model.Severity;
import waymark.picture.Rect;

/// How weighty a finding is, told by its shape: an octagon with a cross, a triangle with an
/// exclamation mark, a circle with an i. Places are those of a square of [#SIZE].
public enum FlagSign {
  /// An error.
  OCTAGON("M5.5 0.5h7l5 5v7l-5 5h-7l-5 -5v-7z", "M6.2 6.2l5.6 5.6M11.8 6.2l-5.6 5.6"),

  /// A warning.
  TRIANGLE("M9 0.8L17.7 17H0.3z", "M9 6.6v4.6M9 13.9v0.1"),

  /// A note.
  CIRCLE("M9 0.5a8.5 8.5 0 1 1 -0.01 0z", "M9 8.4v4.8M9 4.9v0.1");

  /// The side of the square that holds a sign.
  public static final double SIZE = 18;

  private final String outline;
  private final String mark;

  FlagSign(String outline, String mark) {
    this.outline = outline;
    this.mark = mark;
  }

  /// {@return the sign of `severity`}
  public static FlagSign of(Severity severity) {
    return switch (severity) {
      case ERROR -> OCTAGON;
      case WARNING -> TRIANGLE;
      case INFO, OFF -> CIRCLE;
    };
  }

  /// {@return its outline, as an SVG path}
  public String outline() {
    return outline;
  }

  /// {@return what is drawn on it, as an SVG path to be stroked}
  public String mark() {
    return mark;
  }

  Color colour(DeskColours colours) {
    return switch (this) {
      case OCTAGON -> colours.refusal();
      case TRIANGLE -> colours.warning();
      case CIRCLE -> colours.note();
    };
  }

  /// Paints it into a square of the screen.
  void paint(GraphicsContext to, Rect place, DeskColours colours) {
    to.save();
    to.translate(place.x(), place.y());
    to.scale(place.width() / SIZE, place.height() / SIZE);
    to.beginPath();
    to.appendSVGPath(outline);
    to.setLineDashes();
    to.setStroke(colours.sign());
    to.setLineWidth(3);
    to.stroke();
    to.setFill(colour(colours));
    to.fill();
    to.beginPath();
    to.appendSVGPath(mark);
    to.setStroke(colours.sign());
    to.setLineCap(StrokeLineCap.ROUND);
    to.setLineWidth(1.9);
    to.stroke();
    to.restore();
  }
}
