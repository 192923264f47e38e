package waymark.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.RoleId;
import waymark.model.View;

class FreePlaceTest {

  private static final Size CARD = new Size(208, 80);
  private static final CardSizes SIZES = (_, _) -> CARD;

  private static View with(Point... cards) {
    List<Placement> placements =
        IntStream.range(0, cards.length)
            .mapToObj(i -> Placement.of(new RoleId("r" + i), cards[i]))
            .toList();
    return Pathways.cells(0, 0).withPlacements(placements);
  }

  @Test
  void anEmptyViewHasRoomExactlyThere() {
    assertEquals(new Point(160, 48), FreePlace.near(with(), new Point(160, 48), CARD, SIZES));
  }

  @Test
  void aPlaceOffTheGridIsRounded() {
    assertEquals(new Point(160, 48), FreePlace.near(with(), new Point(163, 45), CARD, SIZES));
  }

  @Test
  void aTakenPlaceGivesWayToTheNearestFreeOne() {
    View view = with(new Point(160, 48));
    assertEquals(new Point(160, 152), FreePlace.near(view, new Point(160, 56), CARD, SIZES));
  }

  @Test
  void amongEquallyNearPlacesTheUpperOneIsTaken() {
    View view = with(new Point(160, 48));
    assertEquals(new Point(160, -56), FreePlace.near(view, new Point(160, 48), CARD, SIZES));
  }

  @Test
  void noNearerPlaceOnTheGridIsFree() {
    Random random = new Random(7);
    for (int run = 0; run < 40; run++) {
      Point[] cards = new Point[12];
      Arrays.setAll(cards, _ -> new Point(random.nextInt(700), random.nextInt(500)));
      Point wish = new Point(8 * random.nextInt(80), 8 * random.nextInt(60));
      View view = with(cards);
      Point found = FreePlace.near(view, wish, CARD, SIZES);
      assertEquals(nearestByLooking(view, wish), distance(found, wish), "run " + run);
      assertTrue(isFree(view, found));
    }
  }

  private static long nearestByLooking(View view, Point wish) {
    long nearest = Long.MAX_VALUE;
    for (int dx = -1200; dx <= 1200; dx += 8) {
      for (int dy = -1200; dy <= 1200; dy += 8) {
        Point p = wish.plus(dx, dy);
        if (distance(p, wish) < nearest && isFree(view, p)) {
          nearest = distance(p, wish);
        }
      }
    }
    return nearest;
  }

  private static boolean isFree(View view, Point p) {
    Box box = Box.at(p, CARD).grownBy(FreePlace.GAP);
    return Boxes.of(view, SIZES).values().stream().noneMatch(box::overlaps);
  }

  private static long distance(Point a, Point b) {
    long dx = (long) a.x() - b.x();
    long dy = (long) a.y() - b.y();
    return dx * dx + dy * dy;
  }
}
