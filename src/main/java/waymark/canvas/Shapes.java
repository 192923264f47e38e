package waymark.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import waymark.picture.Colour;
import waymark.picture.Mark;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Segment;
import waymark.picture.Spot;
import waymark.picture.Stroke;

/// A picture as shapes, which a printer draws as finely as it can.
public final class Shapes {

  private final Faces faces;

  private Shapes(Faces faces) {
    this.faces = faces;
  }

  /// {@return `picture` in its own units}
  ///
  /// @param faces the fonts, loaded once for the whole program
  public static Node of(Faces faces, Picture picture) {
    return new Shapes(faces).group(picture.marks());
  }

  private Group group(List<Mark> marks) {
    Group group = new Group();
    marks.forEach(m -> group.getChildren().add(node(m)));
    return group;
  }

  private Node node(Mark mark) {
    return switch (mark) {
      case Mark.Group group -> group(group.marks());
      case Mark.Box box -> styled(box(box), box.fill(), box.stroke());
      case Mark.Path path -> styled(path(path), path.fill(), path.stroke());
      case Mark.Words words -> words(words);
    };
  }

  private static Rectangle box(Mark.Box box) {
    Rect r = box.rect();
    Rectangle rectangle = new Rectangle(r.x(), r.y(), r.width(), r.height());
    rectangle.setArcWidth(2 * box.radius());
    rectangle.setArcHeight(2 * box.radius());
    return rectangle;
  }

  private static Path path(Mark.Path path) {
    return new Path(path.segments().stream().map(Shapes::element).toList());
  }

  private static PathElement element(Segment segment) {
    return switch (segment) {
      case Segment.Move(Spot p) -> new MoveTo(p.x(), p.y());
      case Segment.Line(Spot p) -> new LineTo(p.x(), p.y());
      case Segment.Quad(Spot c, Spot p) -> new QuadCurveTo(c.x(), c.y(), p.x(), p.y());
      case Segment.Cubic(Spot a, Spot b, Spot p) ->
          new CubicCurveTo(a.x(), a.y(), b.x(), b.y(), p.x(), p.y());
      case Segment.Close() -> new ClosePath();
    };
  }

  private static Shape styled(Shape shape, Optional<Colour> fill, Optional<Stroke> stroke) {
    shape.setFill(fill.<Paint>map(PicturePainter::colour).orElse(null));
    shape.setStroke(stroke.<Paint>map(s -> PicturePainter.colour(s.colour())).orElse(null));
    stroke.ifPresent(
        s -> {
          shape.setStrokeWidth(s.width());
          shape.getStrokeDashArray().setAll(s.dash());
          shape.setStrokeLineCap(StrokeLineCap.ROUND);
          shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        });
    return shape;
  }

  private Text words(Mark.Words words) {
    Text text = new Text(words.x(), words.baseline(), words.text());
    text.setFont(faces.font(words.type()));
    text.setFill(PicturePainter.colour(words.colour()));
    return text;
  }
}
