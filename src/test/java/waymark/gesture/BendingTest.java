package waymark.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static waymark.gesture.School.TO_SENCO;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.model.Point;
import waymark.picture.Rect;
import waymark.picture.Spot;

class BendingTest {

  private final Editor editor = Editor.ofSchool();

  private static Spot at(double x, double y) {
    return new Spot(x, y);
  }

  // The drawings show the line before on the left and after on the right.

  @Test
  void aStraightLineDrawnUpGetsFourCorners() {
    //             ___
    //  o----o   o-   -o
    assertEquals(
        List.of(at(0, 0), at(25, 0), at(25, -40), at(75, -40), at(75, 0), at(100, 0)),
        Bending.segment(List.of(at(0, 0), at(100, 0)), 0, at(50, -40)));
  }

  @Test
  void theMiddlePieceShiftsAndItsNeighboursStretch() {
    //  o-       o--
    //    |         |
    //     -o        -o
    assertEquals(
        List.of(at(0, 0), at(64, 0), at(64, 40), at(100, 40)),
        Bending.segment(List.of(at(0, 0), at(48, 0), at(48, 40), at(100, 40)), 1, at(64, 24)));
  }

  @Test
  void aCornerTakesItsTwoPiecesAlong() {
    List<Spot> points = List.of(at(0, 0), at(40, 0), at(40, 80), at(80, 80), at(80, 160));
    assertEquals(
        List.of(at(0, 0), at(56, 0), at(56, 96), at(80, 96), at(80, 160)),
        Bending.corner(points, 2, at(56, 96)));
  }

  @Test
  void cornersInLineFallAway() {
    List<Spot> points =
        List.of(at(0, 0), at(25, 0), at(25, -40), at(75, -40), at(75, 0), at(100, 0));
    assertEquals(List.of(at(0, 0), at(100, 0)), Bending.segment(points, 2, at(50, 0)));
  }

  @Test
  void aSlantedPieceGetsACornerUnderThePointer() {
    assertEquals(
        List.of(at(0, 0), at(80, 16), at(100, 50)),
        Bending.segment(List.of(at(0, 0), at(100, 50)), 0, at(80, 16)));
  }

  @Test
  void aLineIsBentByDraggingIt() {
    editor
        .press(TO_SENCO)
        .dragBy(0, 64)
        .expectToBeIn(DraggingBend.class)
        .expectGhost(Ghost.Bent.class)
        .release()
        .expectDone("Bend step")
        .expectOneStep();
    assertTrue(editor.view().bends().getFirst().points().size() >= 2);
  }

  @Test
  void aBentLineStaysUprightAndLevel() {
    editor.press(TO_SENCO).dragBy(0, 64).release();
    List<Spot> points = editor.route(TO_SENCO);
    for (int i = 1; i < points.size(); i++) {
      Spot a = points.get(i - 1);
      Spot b = points.get(i);
      assertTrue(a.x() == b.x() || a.y() == b.y(), points.toString());
    }
  }

  @Test
  void aDoubleClickOnACornerLetsTheLineFindItsOwnWay() {
    List<Spot> before = editor.route(TO_SENCO);
    editor.press(TO_SENCO).dragBy(0, 64).release();
    editor.press(editor.route(TO_SENCO).get(1), Button.PRIMARY, 2);
    editor.expectDone("Straighten step");
    assertEquals(before, editor.route(TO_SENCO));
  }

  @Test
  void badgesStayWhereTheyArePut() {
    Rect before = editor.picture().labels().getOrDefault(TO_SENCO, List.of()).getFirst();
    editor
        .holding(Keys.ALT)
        .pressBadge(TO_SENCO)
        .dragBy(10, 90)
        .expectToBeIn(DraggingLabel.class)
        .expectGhost(Ghost.Labelled.class)
        .release()
        .expectDone("Move label")
        .expectOneStep();
    assertEquals(
        new Point((int) Math.round(before.x() + 10), (int) Math.round(before.y() + 90)),
        editor.view().labels().getFirst().at());
  }
}
