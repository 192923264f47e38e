package waymark.export;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import waymark.picture.Rect;
import waymark.picture.Segment;
import waymark.picture.Spot;

/// Adds lines and curves to a page; PDF has cubic curves only.
final class PdfOutline {

  /// How far the handles of a quarter of a circle reach, as a part of its radius.
  private static final double ARC = 0.5523;

  private final PDPageContentStream content;
  private Spot at = new Spot(0, 0);

  PdfOutline(PDPageContentStream content) {
    this.content = content;
  }

  void path(List<Segment> segments) throws IOException {
    for (Segment segment : segments) {
      switch (segment) {
        case Segment.Move(Spot to) -> move(to);
        case Segment.Line(Spot to) -> line(to);
        case Segment.Quad(Spot c, Spot to) -> cubic(between(at, c), between(to, c), to);
        case Segment.Cubic(Spot a, Spot b, Spot to) -> cubic(a, b, to);
        case Segment.Close _ -> content.closePath();
      }
    }
  }

  /// Two thirds of the way from an end to the control of a quadratic curve lies a cubic one's.
  private static Spot between(Spot end, Spot control) {
    return end.plus((control.x() - end.x()) * 2 / 3, (control.y() - end.y()) * 2 / 3);
  }

  void box(Rect r, double radius) throws IOException {
    if (radius <= 0) {
      content.addRect((float) r.x(), (float) r.y(), (float) r.width(), (float) r.height());
      return;
    }
    double round = Math.min(radius, Math.min(r.width(), r.height()) / 2);
    move(new Spot(r.x() + round, r.y()));
    edge(new Spot(r.maxX() - round, r.y()), new Spot(r.maxX(), r.y()), round);
    edge(new Spot(r.maxX(), r.maxY() - round), new Spot(r.maxX(), r.maxY()), round);
    edge(new Spot(r.x() + round, r.maxY()), new Spot(r.x(), r.maxY()), round);
    edge(new Spot(r.x(), r.y() + round), new Spot(r.x(), r.y()), round);
    content.closePath();
  }

  /// A straight line to `end`, then a quarter of a circle round `corner`, turning right.
  private void edge(Spot end, Spot corner, double round) throws IOException {
    line(end);
    double ux = (corner.x() - end.x()) / round;
    double uy = (corner.y() - end.y()) / round;
    double reach = ARC * round;
    Spot to = corner.plus(-uy * round, ux * round);
    cubic(end.plus(ux * reach, uy * reach), to.plus(uy * reach, -ux * reach), to);
  }

  private void move(Spot to) throws IOException {
    content.moveTo((float) to.x(), (float) to.y());
    at = to;
  }

  private void line(Spot to) throws IOException {
    content.lineTo((float) to.x(), (float) to.y());
    at = to;
  }

  private void cubic(Spot a, Spot b, Spot to) throws IOException {
    content.curveTo(
        (float) a.x(), (float) a.y(), (float) b.x(), (float) b.y(), (float) to.x(), (float) to.y());
    at = to;
  }
}
