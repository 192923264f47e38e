package waymark.export.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.sl.usermodel.ShapeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.picture.Spot;

/// Follows connectors as Office draws them: by the definitions of preset shapes in ECMA-376,
/// mirrored and turned as their boxes say.
class ConnectorTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void takesTheWayThatItIsGiven(int pieces) {
    Random random = new Random(pieces);
    for (int i = 0; i < 200; i++) {
      List<Spot> way = way(random, pieces);
      Connector connector = Connector.along(way).orElseThrow();
      assertNear(way, drawn(connector));
    }
  }

  @Test
  void comesBackToTheSideThatItLeft() {
    List<Spot> way = List.of(spot(100, 10), spot(140, 10), spot(140, 60), spot(100, 60));
    assertNear(way, drawn(Connector.along(way).orElseThrow()));
  }

  @Test
  void passesOverCornersThatAreNone() {
    List<Spot> way = List.of(spot(0, 0), spot(10, 0), spot(20, 0), spot(20, 30));
    assertEquals(ShapeType.BENT_CONNECTOR_2, Connector.along(way).orElseThrow().type());
  }

  @Test
  void isNoneWhereOfficeKnowsNone() {
    Random random = new Random(7);
    assertEquals(Optional.empty(), Connector.along(way(random, 6)));
    assertEquals(Optional.empty(), Connector.along(List.of(spot(0, 0), spot(10, 7), spot(20, 0))));
  }

  private static Spot spot(double x, double y) {
    return new Spot(x, y);
  }

  private static List<Spot> way(Random random, int pieces) {
    boolean level = random.nextBoolean();
    List<Spot> way = new ArrayList<>(List.of(spot(random.nextInt(900), random.nextInt(500))));
    for (int i = 0; i < pieces; i++) {
      double by = (5 + random.nextInt(200)) * (random.nextBoolean() ? 1 : -1);
      way.add(level ? way.getLast().plus(by, 0) : way.getLast().plus(0, by));
      level = !level;
    }
    return way;
  }

  private static List<Spot> drawn(Connector c) {
    Rectangle2D box = c.box();
    double w = box.getWidth();
    double h = box.getHeight();
    AffineTransform placing =
        AffineTransform.getTranslateInstance(box.getCenterX(), box.getCenterY());
    placing.rotate(c.turned() ? Math.PI / 2 : 0);
    placing.scale(c.mirrored() ? -1 : 1, c.upended() ? -1 : 1);
    placing.translate(-w / 2, -h / 2);
    return preset(c, w, h).stream()
        .map(s -> placing.transform(new Point2D.Double(s.x(), s.y()), null))
        .map(p -> spot(p.getX(), p.getY()))
        .toList();
  }

  private static List<Spot> preset(Connector c, double w, double h) {
    double[] at = c.bends().stream().mapToDouble(b -> b / 100_000.0).toArray();
    return switch (c.type()) {
      case STRAIGHT_CONNECTOR_1 -> List.of(spot(0, 0), spot(w, h));
      case BENT_CONNECTOR_2 -> List.of(spot(0, 0), spot(w, 0), spot(w, h));
      case BENT_CONNECTOR_3 ->
          List.of(spot(0, 0), spot(w * at[0], 0), spot(w * at[0], h), spot(w, h));
      case BENT_CONNECTOR_4 ->
          List.of(
              spot(0, 0),
              spot(w * at[0], 0),
              spot(w * at[0], h * at[1]),
              spot(w, h * at[1]),
              spot(w, h));
      case BENT_CONNECTOR_5 ->
          List.of(
              spot(0, 0),
              spot(w * at[0], 0),
              spot(w * at[0], h * at[1]),
              spot(w * at[2], h * at[1]),
              spot(w * at[2], h),
              spot(w, h));
      default -> throw new AssertionError(c.type());
    };
  }

  private static void assertNear(List<Spot> expected, List<Spot> actual) {
    assertEquals(expected.size(), actual.size(), expected + " " + actual);
    for (int i = 0; i < expected.size(); i++) {
      assertTrue(expected.get(i).distance(actual.get(i)) < 0.1, expected + " " + actual);
    }
  }
}
