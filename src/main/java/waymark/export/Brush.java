package waymark.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import waymark.picture.Colour;
import waymark.picture.Mark;
import waymark.picture.Rect;
import waymark.picture.Segment;
import waymark.picture.Stroke;

/// Paints marks with Java2D.
///
/// @param graphics set to the units of the picture
/// @param seen what will be visible; marks wholly outside are passed over
record Brush(Graphics2D graphics, Rect seen) {

  /// How far a line's width may reach beyond its shape.
  private static final double SPILL = 16;

  Brush {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
  }

  void paint(List<Mark> marks) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Box box -> paint(shape(box), box.fill(), box.stroke());
        case Mark.Path path -> paint(shape(path.segments()), path.fill(), path.stroke());
        case Mark.Words words -> paint(words);
        case Mark.Group group -> paint(group.marks());
      }
    }
  }

  private void paint(Mark.Words words) {
    double size = words.type().size();
    if (sees(new Rect(words.x(), words.baseline() - size, words.width(), 2 * size))) {
      graphics.setColor(awt(words.colour()));
      graphics.fill(Letters.outline(words));
    }
  }

  private boolean sees(Rect rect) {
    return rect.grown(SPILL).overlaps(seen);
  }

  private void paint(Shape shape, Optional<Colour> fill, Optional<Stroke> stroke) {
    Rectangle2D bounds = shape.getBounds2D();
    if (!sees(new Rect(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight()))) {
      return;
    }
    fill.ifPresent(
        colour -> {
          graphics.setColor(awt(colour));
          graphics.fill(shape);
        });
    stroke.ifPresent(
        line -> {
          graphics.setColor(awt(line.colour()));
          graphics.setStroke(awt(line));
          graphics.draw(shape);
        });
  }

  private static Shape shape(Mark.Box box) {
    Rect r = box.rect();
    double round = 2 * box.radius();
    return new RoundRectangle2D.Double(r.x(), r.y(), r.width(), r.height(), round, round);
  }

  private static Shape shape(List<Segment> segments) {
    Path2D path = new Path2D.Double();
    for (Segment segment : segments) {
      switch (segment) {
        case Segment.Move(var to) -> path.moveTo(to.x(), to.y());
        case Segment.Line(var to) -> path.lineTo(to.x(), to.y());
        case Segment.Quad(var c, var to) -> path.quadTo(c.x(), c.y(), to.x(), to.y());
        case Segment.Cubic(var a, var b, var to) ->
            path.curveTo(a.x(), a.y(), b.x(), b.y(), to.x(), to.y());
        case Segment.Close _ -> path.closePath();
      }
    }
    return path;
  }

  private static Color awt(Colour colour) {
    return new Color(colour.rgb());
  }

  private static BasicStroke awt(Stroke stroke) {
    float[] dash = new float[stroke.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = stroke.dash().get(i).floatValue();
    }
    return new BasicStroke(
        (float) stroke.width(),
        BasicStroke.CAP_ROUND,
        BasicStroke.JOIN_ROUND,
        10,
        dash.length == 0 ? null : dash,
        0);
  }
}
