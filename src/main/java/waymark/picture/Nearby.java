package waymark.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Things with a rectangle, found by where they are. The plane is cut into squares, and each thing
/// stands in every square it touches, so a thing may be met more than once.
final class Nearby<T> {

  private static final int SIDE = 256;

  private final Map<Long, List<T>> squares = new HashMap<>();

  void add(Rect rect, T thing) {
    visit(rect, square -> squares.computeIfAbsent(square, _ -> new ArrayList<>()).add(thing));
  }

  /// Hands over everything that may touch `rect`.
  void near(Rect rect, Consumer<T> each) {
    visit(rect, square -> squares.getOrDefault(square, List.of()).forEach(each));
  }

  private static void visit(Rect rect, LongConsumer each) {
    long x1 = (long) Math.floor(rect.maxX() / SIDE);
    long y1 = (long) Math.floor(rect.maxY() / SIDE);
    for (long x = (long) Math.floor(rect.x() / SIDE); x <= x1; x++) {
      for (long y = (long) Math.floor(rect.y() / SIDE); y <= y1; y++) {
        each.accept(x << 32 ^ (y & 0xFFFFFFFFL));
      }
    }
  }
}
