package waymark.export.office;

import java.awt.Color;
import java.util.Optional;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import waymark.picture.Colour;
import waymark.picture.Stroke;

/// Colours and lines of shapes.
final class SlideInk {

  /// Thinner lines are lost on a screen.
  private static final double LEAST_WIDTH = 0.75;

  /// Dashes shorter than this part of the line's width are dots.
  private static final double DOT = 2.5;

  private SlideInk() {}

  static Color colour(Colour colour) {
    return new Color(colour.rgb());
  }

  static void fill(XSLFSimpleShape shape, Optional<Colour> fill) {
    shape.setFillColor(fill.map(SlideInk::colour).orElse(null));
  }

  /// Draws the edge of `shape`.
  ///
  /// @param points for a unit of the picture
  static void line(XSLFSimpleShape shape, Optional<Stroke> stroke, double points) {
    if (stroke.isEmpty()) {
      shape.setLineColor(null);
      return;
    }
    Stroke line = stroke.get();
    shape.setLineColor(colour(line.colour()));
    shape.setLineWidth(Math.max(LEAST_WIDTH, line.width() * points));
    if (!line.dash().isEmpty()) {
      boolean dots = line.dash().getFirst() / line.width() < DOT;
      shape.setLineDash(dots ? LineDash.SYS_DOT : LineDash.DASH);
    }
  }
}
