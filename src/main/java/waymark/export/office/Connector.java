package waymark.export.office;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.ShapeType;
import waymark.picture.Spot;

/// The shape of a connector that takes a given way: Office knows those of one to five pieces, each
/// level or upright in turn, and says where they bend in parts of their box.
///
/// @param type the connector
/// @param box where it lies, before it is turned
/// @param turned whether it is turned by a quarter, so that it begins upright
/// @param mirrored from left to right, before it is turned
/// @param upended from top to bottom, before it is turned
/// @param bends in hundred-thousandths of the box
record Connector(
    ShapeType type,
    Rectangle2D box,
    boolean turned,
    boolean mirrored,
    boolean upended,
    List<Long> bends) {

  private static final List<ShapeType> TYPES =
      List.of(
          ShapeType.STRAIGHT_CONNECTOR_1,
          ShapeType.BENT_CONNECTOR_2,
          ShapeType.BENT_CONNECTOR_3,
          ShapeType.BENT_CONNECTOR_4,
          ShapeType.BENT_CONNECTOR_5);

  /// Lengths below this, in points, are none.
  private static final double NEAR = 0.25;

  /// A box has an extent each way, so that bends can be parts of it.
  private static final double LEAST = 0.01;

  /// {@return the connector along `way`; none if Office knows none}
  static Optional<Connector> along(List<Spot> way) {
    List<Spot> points = corners(way);
    int pieces = points.size() - 1;
    if (pieces == 1) {
      return Optional.of(straight(points.getFirst(), points.getLast()));
    }
    boolean upright = isUpright(points.get(0), points.get(1));
    return pieces <= TYPES.size() && turns(points, upright)
        ? Optional.of(bent(points, upright))
        : Optional.empty();
  }

  private static List<Spot> corners(List<Spot> way) {
    List<Spot> corners = new ArrayList<>(List.of(way.getFirst()));
    for (int i = 1; i < way.size(); i++) {
      if (i + 1 == way.size() || !goesOn(corners.getLast(), way.get(i), way.get(i + 1))) {
        corners.add(way.get(i));
      }
    }
    return corners;
  }

  private static boolean goesOn(Spot a, Spot b, Spot c) {
    return (isLevel(a, b) && isLevel(b, c)) || (isUpright(a, b) && isUpright(b, c));
  }

  private static boolean turns(List<Spot> points, boolean uprightFirst) {
    boolean upright = uprightFirst;
    for (int i = 1; i < points.size(); i++) {
      Spot a = points.get(i - 1);
      Spot b = points.get(i);
      if (upright ? !isUpright(a, b) : !isLevel(a, b)) {
        return false;
      }
      upright = !upright;
    }
    return true;
  }

  private static boolean isLevel(Spot a, Spot b) {
    return Math.abs(a.y() - b.y()) < NEAR;
  }

  private static boolean isUpright(Spot a, Spot b) {
    return Math.abs(a.x() - b.x()) < NEAR;
  }

  private static Connector straight(Spot from, Spot to) {
    return new Connector(
        TYPES.getFirst(),
        new Rectangle2D.Double(
            Math.min(from.x(), to.x()),
            Math.min(from.y(), to.y()),
            Math.abs(to.x() - from.x()),
            Math.abs(to.y() - from.y())),
        false,
        to.x() < from.x(),
        to.y() < from.y(),
        List.of());
  }

  private static Connector bent(List<Spot> points, boolean upright) {
    Spot from = points.getFirst();
    Spot to = points.getLast();
    double width = Math.max(LEAST, Math.abs(to.x() - from.x()));
    double height = Math.max(LEAST, Math.abs(to.y() - from.y()));
    double x = (from.x() + to.x()) / 2;
    double y = (from.y() + to.y()) / 2;
    boolean left = to.x() < from.x();
    boolean up = to.y() < from.y();
    double acrossBox = upright ? height : width;
    double downBox = upright ? width : height;
    return new Connector(
        TYPES.get(points.size() - 2),
        new Rectangle2D.Double(x - acrossBox / 2, y - downBox / 2, acrossBox, downBox),
        upright,
        upright ? up : left,
        upright ? !left : up,
        bends(points, upright, left ? -width : width, up ? -height : height));
  }

  /// The first bend lies along the first piece, the next across it, and so on.
  private static List<Long> bends(List<Spot> points, boolean upright, double width, double height) {
    List<Long> bends = new ArrayList<>();
    Spot from = points.getFirst();
    boolean along = upright;
    for (Spot bend : points.subList(1, points.size() - 2)) {
      double part = along ? (bend.y() - from.y()) / height : (bend.x() - from.x()) / width;
      bends.add(Math.round(part * 100_000));
      along = !along;
    }
    return bends;
  }
}
