package waymark.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NearbyTest {

  private final Random random = new Random(11);

  private Rect any(int most) {
    return new Rect(
        random.nextInt(-3_000, 3_000),
        random.nextInt(-3_000, 3_000),
        random.nextInt(most),
        random.nextInt(most));
  }

  @Test
  void whatTouchesAPlaceIsFoundOnceEachAsIfAllWereLookedAt() {
    List<Rect> things = IntStream.range(0, 500).mapToObj(_ -> any(700)).toList();
    Nearby<Integer> nearby = new Nearby<>();
    IntStream.range(0, things.size()).forEach(i -> nearby.add(things.get(i), i));
    int met = 0;
    for (int i = 0; i < 300; i++) {
      Rect place = any(900);
      List<Integer> found = new ArrayList<>();
      nearby.near(place, found::add);
      found.sort(Comparator.naturalOrder());
      List<Integer> all =
          IntStream.range(0, things.size())
              .filter(thing -> touch(things.get(thing), place))
              .boxed()
              .toList();
      assertEquals(all, found);
      met += found.size();
    }
    assertTrue(met > 1_000);
  }

  private static boolean touch(Rect a, Rect b) {
    return a.x() <= b.maxX() && b.x() <= a.maxX() && a.y() <= b.maxY() && b.y() <= a.maxY();
  }
}
