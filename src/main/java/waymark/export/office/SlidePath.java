package waymark.export.office;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import waymark.picture.Mark;
import waymark.picture.Segment;
import waymark.picture.Spot;

/// Paths of the picture as paths on the slide.
final class SlidePath {

  /// What is no larger than this is a sign, which keeps its shape.
  static final double SIGN = 26;

  private final SlideScale scale;

  SlidePath(SlideScale scale) {
    this.scale = scale;
  }

  /// {@return the paths as one, on the slide}
  Path2D of(List<Mark.Path> paths) {
    Path2D path = new Path2D.Double();
    paths.forEach(p -> p.segments().forEach(s -> add(path, s)));
    Rectangle2D bounds = path.getBounds2D();
    boolean sign = bounds.getWidth() <= SIGN && bounds.getHeight() <= SIGN;
    path.transform(placing(bounds, sign ? scale.even() : 0));
    return path;
  }

  /// @param even the scale of what keeps its shape around its middle, or 0
  private AffineTransform placing(Rectangle2D bounds, double even) {
    double x = bounds.getCenterX();
    double y = bounds.getCenterY();
    AffineTransform placing = AffineTransform.getTranslateInstance(scale.x(x), scale.y(y));
    placing.scale(even > 0 ? even : scale.across(), even > 0 ? even : scale.down());
    placing.translate(-x, -y);
    return placing;
  }

  /// As a cubic curve: the part of the schemas that POI brings lacks the other.
  private static void addQuad(Path2D path, Spot c, Spot to) {
    Point2D from = path.getCurrentPoint();
    path.curveTo(
        (from.getX() + 2 * c.x()) / 3,
        (from.getY() + 2 * c.y()) / 3,
        (to.x() + 2 * c.x()) / 3,
        (to.y() + 2 * c.y()) / 3,
        to.x(),
        to.y());
  }

  private static void add(Path2D path, Segment segment) {
    switch (segment) {
      case Segment.Move(var to) -> path.moveTo(to.x(), to.y());
      case Segment.Line(var to) -> path.lineTo(to.x(), to.y());
      case Segment.Quad(var c, var to) -> addQuad(path, c, to);
      case Segment.Cubic(var a, var b, var to) ->
          path.curveTo(a.x(), a.y(), b.x(), b.y(), to.x(), to.y());
      case Segment.Close _ -> path.closePath();
    }
  }
}
