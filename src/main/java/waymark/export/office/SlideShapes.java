package waymark.export.office;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuideList;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import waymark.export.TextBlock;
import waymark.picture.Mark;
import waymark.picture.Rect;

/// Makes the shapes of a slide.
final class SlideShapes {

  /// What a text may be wider in another family than it was measured, in points.
  private static final double SLACK = 10;

  /// How far a rounded rectangle keeps text from its edges, as a part of its corners' radius: so
  /// that a square fits into the round.
  static final double WITHIN = 1 - Math.sqrt(0.5);

  private final SlideScale scale;
  private final SlideText text;
  private final SlidePath path;

  SlideShapes(SlideScale scale) {
    this.scale = scale;
    text = new SlideText(scale);
    path = new SlidePath(scale);
  }

  /// Draws pieces one behind the other.
  void addAll(XSLFShapeContainer on, List<Piece> pieces, String name) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Shape shape -> add(on, shape, name);
        case Piece.Drawn drawn -> draw(on, drawn);
        case Piece.Text words -> TextBlock.all(words.words()).forEach(w -> write(on, w));
      }
    }
  }

  /// {@return a group that is empty yet}
  XSLFGroupShape group(XSLFShapeContainer on, Rect bounds) {
    XSLFGroupShape group = on.createGroup();
    Rectangle2D rect = scale.rect(bounds);
    group.setAnchor(rect);
    group.setInteriorAnchor(rect);
    return group;
  }

  /// Draws a box with its text and, in a group with them, its signs.
  ///
  /// @return the box itself
  XSLFAutoShape add(XSLFShapeContainer on, Piece.Shape shape, String description) {
    String name = description.isEmpty() ? said(shape.words()) : description;
    if (shape.signs().isEmpty()) {
      XSLFAutoShape box = box(on, shape);
      SlideNames.describe(box, name, name);
      return box;
    }
    XSLFGroupShape group = group(on, shape.box().rect());
    SlideNames.describe(group, name, name);
    XSLFAutoShape box = box(group, shape);
    SlideNames.name(box, said(shape.words()));
    shape.signs().forEach(sign -> draw(group, sign));
    return box;
  }

  static String said(List<Mark.Words> words) {
    return String.join(" ", words.stream().map(Mark.Words::text).toList());
  }

  private XSLFAutoShape box(XSLFShapeContainer on, Piece.Shape shape) {
    Mark.Box mark = shape.box();
    XSLFAutoShape box = on.createAutoShape();
    box.setShapeType(mark.radius() > 0 ? ShapeType.ROUND_RECT : ShapeType.RECT);
    box.setAnchor(scale.rect(mark.rect()));
    if (mark.radius() > 0) {
      Rectangle2D rect = scale.rect(mark.rect());
      round(box, radius(mark) / Math.min(rect.getWidth(), rect.getHeight()));
    }
    SlideInk.fill(box, mark.fill());
    SlideInk.line(box, mark.stroke(), scale.even());
    if (!shape.words().isEmpty()) {
      text.write(box, mark.rect(), WITHIN * radius(mark), shape.words());
    }
    return box;
  }

  /// {@return the radius of a box's corners on the slide}
  double radius(Mark.Box box) {
    return box.radius() * Math.min(scale.across(), scale.down());
  }

  private static void round(XSLFAutoShape box, double part) {
    var geometry = ((CTShape) box.getXmlObject()).getSpPr().getPrstGeom();
    CTGeomGuideList adjust = geometry.isSetAvLst() ? geometry.getAvLst() : geometry.addNewAvLst();
    var guide = adjust.addNewGd();
    guide.setName("adj");
    guide.setFmla("val " + Math.min(50_000, Math.round(part * 100_000)));
  }

  private void draw(XSLFShapeContainer on, Piece.Drawn drawn) {
    XSLFFreeformShape shape = on.createFreeform();
    shape.setPath(path.of(drawn.paths()));
    Mark.Path first = drawn.paths().getFirst();
    SlideInk.fill(shape, first.fill());
    SlideInk.line(shape, first.stroke(), scale.even());
    SlideNames.decorate(shape, "Sign");
  }

  private void write(XSLFShapeContainer on, List<Mark.Words> words) {
    Mark.Words first = words.getFirst();
    double size = first.type().size();
    double width = words.stream().mapToDouble(Mark.Words::width).max().orElse(0);
    double height = words.getLast().baseline() - first.baseline() + 1.5 * size;
    Rect box = new Rect(first.x(), first.baseline() - 1.1 * size, width, height);
    Rectangle2D rect = scale.rect(box);
    XSLFTextBox shape = on.createTextBox();
    shape.setAnchor(
        new Rectangle2D.Double(
            rect.getX(), rect.getY(), rect.getWidth() + SLACK, rect.getHeight()));
    text.write(shape, box, 0, words);
    SlideNames.name(shape, said(words));
  }
}
