package waymark.export.office;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.LineDecoration.DecorationShape;
import org.apache.poi.sl.usermodel.LineDecoration.DecorationSize;
import org.apache.poi.sl.usermodel.StrokeStyle.LineCompound;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.openxmlformats.schemas.drawingml.x2006.main.CTAdjPoint2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTCustomGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuideList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualConnectorProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPath2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STPathFillMode;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import waymark.model.StepKind;
import waymark.picture.Colour;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// Draws the lines of steps as connectors.
final class SlideLines {

  /// How wide a line is drawn, and a double one, in the units of the picture.
  private static final double WIDTH = 2;

  private static final double DOUBLE = 6;

  /// A box has an extent each way.
  private static final double LEAST = 0.1;

  private final SlideScale scale;

  SlideLines(SlideScale scale) {
    this.scale = scale;
  }

  /// {@return a line along `way`, which holds on to nothing yet}
  XSLFConnectorShape add(XSLFShapeContainer on, List<Spot> way, StepKind kind, Colour colour) {
    XSLFConnectorShape line = on.createConnector();
    List<Spot> points = way.stream().map(scale::spot).toList();
    Connector.along(points).ifPresentOrElse(c -> shape(line, c), () -> bend(line, points));
    line.setLineColor(SlideInk.colour(colour));
    line.setLineWidth((kind == StepKind.DEEPEN ? DOUBLE : WIDTH) * scale.down());
    switch (kind) {
      case ADVANCE -> {}
      case SIDEWAYS -> line.setLineDash(LineDash.DASH);
      case DEEPEN -> line.setLineCompound(LineCompound.DOUBLE);
    }
    line.setLineTailDecoration(DecorationShape.TRIANGLE);
    DecorationSize size = kind == StepKind.DEEPEN ? DecorationSize.SMALL : DecorationSize.LARGE;
    line.setLineTailLength(size);
    line.setLineTailWidth(size);
    return line;
  }

  private static void shape(XSLFConnectorShape line, Connector connector) {
    line.setShapeType(connector.type());
    line.setAnchor(connector.box());
    line.setRotation(connector.turned() ? 90 : 0);
    line.setFlipHorizontal(connector.mirrored());
    line.setFlipVertical(connector.upended());
    CTPresetGeometry2D geometry = ((CTConnector) line.getXmlObject()).getSpPr().getPrstGeom();
    CTGeomGuideList bends = geometry.isSetAvLst() ? geometry.getAvLst() : geometry.addNewAvLst();
    for (int i = 0; i < connector.bends().size(); i++) {
      CTGeomGuide bend = bends.addNewGd();
      bend.setName("adj" + (i + 1));
      bend.setFmla("val " + connector.bends().get(i));
    }
  }

  /// A way that no connector of Office takes is drawn as it is, and still holds on at its ends.
  private static void bend(XSLFConnectorShape line, List<Spot> points) {
    Rect box =
        points.stream().map(p -> Rect.between(p, p)).reduce(Rect::union).orElseThrow().grown(LEAST);
    line.setAnchor(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    CTShapeProperties properties = ((CTConnector) line.getXmlObject()).getSpPr();
    properties.unsetPrstGeom();
    CTCustomGeometry2D geometry = properties.addNewCustGeom();
    CTPath2D path = geometry.addNewPathLst().addNewPath();
    path.setW(Units.toEMU(box.width()));
    path.setH(Units.toEMU(box.height()));
    path.setFill(STPathFillMode.NONE);
    for (int i = 0; i < points.size(); i++) {
      CTAdjPoint2D at = i == 0 ? path.addNewMoveTo().addNewPt() : path.addNewLnTo().addNewPt();
      at.setX(Units.toEMU(points.get(i).x() - box.x()));
      at.setY(Units.toEMU(points.get(i).y() - box.y()));
    }
  }

  /// Lets `line` hold on to two shapes.
  static void glue(XSLFConnectorShape line, int from, int fromSite, int to, int toSite) {
    CTNonVisualConnectorProperties properties =
        ((CTConnector) line.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr();
    hold(
        properties.isSetStCxn() ? properties.getStCxn() : properties.addNewStCxn(), from, fromSite);
    hold(properties.isSetEndCxn() ? properties.getEndCxn() : properties.addNewEndCxn(), to, toSite);
  }

  private static void hold(CTConnection connection, int shape, int site) {
    connection.setId(shape);
    connection.setIdx(site);
  }
}
