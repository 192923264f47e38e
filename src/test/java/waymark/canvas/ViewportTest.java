package waymark.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import waymark.picture.Rect;
import waymark.picture.Spot;

final class ViewportTest {

  private static final Rect CANVAS = new Rect(0, 0, 800, 600);
  private static final double TINY = 1e-6;

  @Test
  void whatIsUnderThePointerStaysThereWhileZooming() {
    var random = new Random(7);
    var viewport = Viewport.START;
    for (int i = 0; i < 500; i++) {
      var pointer = new Spot(random.nextDouble() * 800, random.nextDouble() * 600);
      var under = viewport.toPicture(pointer);
      viewport = viewport.zoomedAt(pointer, 0.5 + random.nextDouble());
      assertEquals(0, pointer.distance(viewport.toScreen(under)), TINY);
    }
  }

  @Test
  void screenAndPictureAreEachOthersInverse() {
    var viewport = new Viewport(-120, 44, 0.79);
    var spot = new Spot(313, 217);
    assertEquals(0, spot.distance(viewport.toPicture(viewport.toScreen(spot))), TINY);
  }

  @Test
  void zoomingStopsAtTheLimits() {
    var pointer = new Spot(10, 10);
    assertEquals(Viewport.MOST, Viewport.START.zoomedAt(pointer, 1000).zoom());
    assertEquals(Viewport.LEAST, Viewport.START.zoomedAt(pointer, 0.0001).zoom());
    assertThrows(IllegalArgumentException.class, () -> new Viewport(0, 0, Double.NaN));
  }

  @Test
  void panningMovesThePictureWithTheHand() {
    var viewport = new Viewport(100, 100, 2);
    var before = viewport.toScreen(new Spot(150, 150));
    var after = viewport.panned(30, -20).toScreen(new Spot(150, 150));
    assertEquals(before.plus(30, -20), after);
  }

  @Test
  void aLargePageIsMadeToFitInTheMiddle() {
    var page = new Rect(-24, -100, 1600, 900);
    var shown = Viewport.fitting(page, CANVAS, 24).toScreen(page);
    assertEquals(24, shown.x(), TINY);
    assertEquals(800 - 24, shown.maxX(), TINY);
    assertEquals(shown.y(), 600 - shown.maxY(), TINY);
  }

  @Test
  void aSmallPageIsNotBlownUp() {
    assertEquals(100, Viewport.fitting(new Rect(0, 0, 200, 100), CANVAS, 24).percent());
  }

  @Test
  void aCardOutOfSightIsBroughtInByTheShortestWay() {
    var card = new Rect(900, 100, 208, 80);
    var shown = Viewport.START.showing(card, CANVAS, 16);
    assertEquals(800 - 16, shown.toScreen(card).maxX(), TINY);
    assertEquals(0, shown.y(), TINY);
    assertEquals(Viewport.START, Viewport.START.showing(new Rect(50, 50, 10, 10), CANVAS, 16));
  }

  @Test
  void theSeenPartShrinksAsTheZoomGrows() {
    var seen = new Viewport(5, 6, 2).seen(800, 600);
    assertEquals(new Rect(5, 6, 400, 300), seen);
    assertTrue(seen.contains(new Spot(405, 306)));
  }

  @Test
  void aPageThatWasSeenWholeGoesOnBeingSoAtTheSameSize() {
    Rect canvas = new Rect(0, 0, 1000, 600);
    Rect before = new Rect(0, 0, 600, 400);
    Rect after = new Rect(400, 200, 300, 100);
    Viewport shown = Viewport.centred(before, canvas, 1);
    assertEquals(shown, shown.keepingWhole(before, new Rect(0, 0, 620, 400), canvas));
    assertEquals(
        Viewport.centred(new Rect(700, 300, 600, 400), canvas, 1),
        shown.keepingWhole(before, new Rect(700, 300, 600, 400), canvas));
    assertEquals(shown, shown.keepingWhole(before, new Rect(0, 0, 1600, 400), canvas));
    assertEquals(shown, shown.keepingWhole(new Rect(0, 0, 5000, 400), after, canvas));
  }
}
