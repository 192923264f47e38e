package waymark.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.picture.Rect;

final class StripsTest {

  private final Random random = new Random(7);

  private Rect any() {
    return new Rect(
        random.nextInt(-2_000, 2_000),
        random.nextInt(-2_000, 2_000),
        random.nextInt(400),
        random.nextInt(400));
  }

  private static boolean isBeside(Axis axis, Rect other, Rect card) {
    return axis.from(other) < axis.to(card) && axis.from(card) < axis.to(other);
  }

  @ParameterizedTest
  @EnumSource
  void thoseBesideACardAreFoundAsIfAllWereLookedAt(Axis axis) {
    List<Rect> cards = IntStream.range(0, 300).mapToObj(_ -> any()).toList();
    Strips strips = new Strips(axis, cards);
    for (int i = 0; i < 200; i++) {
      Rect card = any();
      List<Rect> all = cards.stream().filter(other -> isBeside(axis, other, card)).toList();
      assertFalse(all.isEmpty());
      assertEquals(all, strips.beside(card));
    }
  }
}
