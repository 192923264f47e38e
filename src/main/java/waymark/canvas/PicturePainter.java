package waymark.canvas;

import java.util.List;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import waymark.model.Id;
import waymark.picture.Colour;
import waymark.picture.Mark;
import waymark.picture.Rect;
import waymark.picture.Segment;
import waymark.picture.Spot;
import waymark.picture.Stroke;

/// Paints marks as they are, in the coordinates of the picture; the caller has set the scale.
final class PicturePainter {

  /// Letters lower than this on the screen, in its units, are left out: they only cost time.
  private static final double LEAST_LETTER = 2.5;

  /// Below this zoom, dashes cannot be told apart and only cost time.
  private static final double LEAST_DASHED = 0.15;

  private static final double RECEDING = 0.22;

  private final Faces faces;

  PicturePainter(Faces faces) {
    this.faces = faces;
  }

  /// Paints what of `marks` touches `seen`.
  void paint(GraphicsContext to, List<Mark> marks, Rect seen, double zoom) {
    to.setLineCap(StrokeLineCap.ROUND);
    to.setLineJoin(StrokeLineJoin.ROUND);
    for (Mark mark : marks) {
      paint(to, mark, seen, zoom);
    }
  }

  /// Paints what of `marks` touches `seen`, those of `receding` faintly.
  void paint(GraphicsContext to, List<Mark> marks, Rect seen, double zoom, Set<Id> receding) {
    for (Mark mark : marks) {
      boolean recedes =
          mark instanceof Mark.Group group
              && group.element().filter(receding::contains).isPresent();
      to.setGlobalAlpha(recedes ? RECEDING : 1);
      paint(to, List.of(mark), seen, zoom);
    }
    to.setGlobalAlpha(1);
  }

  private void paint(GraphicsContext to, Mark mark, Rect seen, double zoom) {
    switch (mark) {
      case Mark.Group group -> {
        if (group.bounds().grown(8).overlaps(seen)) {
          group.marks().forEach(m -> paint(to, m, seen, zoom));
        }
      }
      case Mark.Box box -> box(to, box, zoom);
      case Mark.Path path -> path(to, path, zoom);
      case Mark.Words words -> {
        if (words.type().size() * zoom >= LEAST_LETTER) {
          words(to, words);
        }
      }
    }
  }

  private static void box(GraphicsContext to, Mark.Box box, double zoom) {
    Rect r = box.rect();
    double arc = 2 * box.radius();
    box.fill()
        .ifPresent(
            fill -> {
              to.setFill(colour(fill));
              to.fillRoundRect(r.x(), r.y(), r.width(), r.height(), arc, arc);
            });
    box.stroke()
        .ifPresent(
            stroke -> {
              use(to, stroke, zoom);
              to.strokeRoundRect(r.x(), r.y(), r.width(), r.height(), arc, arc);
            });
  }

  private static void path(GraphicsContext to, Mark.Path path, double zoom) {
    to.beginPath();
    path.segments().forEach(segment -> trace(to, segment));
    path.fill()
        .ifPresent(
            fill -> {
              to.setFill(colour(fill));
              to.fill();
            });
    path.stroke()
        .ifPresent(
            stroke -> {
              use(to, stroke, zoom);
              to.stroke();
            });
  }

  private static void trace(GraphicsContext to, Segment segment) {
    switch (segment) {
      case Segment.Move(Spot p) -> to.moveTo(p.x(), p.y());
      case Segment.Line(Spot p) -> to.lineTo(p.x(), p.y());
      case Segment.Quad(Spot c, Spot p) -> to.quadraticCurveTo(c.x(), c.y(), p.x(), p.y());
      case Segment.Cubic(Spot a, Spot b, Spot p) ->
          to.bezierCurveTo(a.x(), a.y(), b.x(), b.y(), p.x(), p.y());
      case Segment.Close() -> to.closePath();
    }
  }

  private void words(GraphicsContext to, Mark.Words words) {
    to.setFont(faces.font(words.type()));
    to.setFill(colour(words.colour()));
    to.fillText(words.text(), words.x(), words.baseline());
  }

  private static void use(GraphicsContext to, Stroke stroke, double zoom) {
    to.setStroke(colour(stroke.colour()));
    to.setLineWidth(stroke.width());
    to.setLineDashes(
        zoom < LEAST_DASHED
            ? new double[0]
            : stroke.dash().stream().mapToDouble(Double::doubleValue).toArray());
  }

  static Color colour(Colour colour) {
    return Color.rgb(colour.red(), colour.green(), colour.blue());
  }
}
