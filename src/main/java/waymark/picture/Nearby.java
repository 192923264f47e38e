package waymark.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Things with a rectangle, found by where they are. The plane is cut into squares, and each thing
/// stands in every square it touches.
final class Nearby<T> {

  private static final int SIDE = 256;

  private final Map<Long, List<Thing<T>>> squares = new HashMap<>();

  /// A thing, and the first square that it stands in.
  private record Thing<T>(T it, Rect rect, int column, int row) {}

  void add(Rect rect, T it) {
    Thing<T> thing = new Thing<>(it, rect, square(rect.x()), square(rect.y()));
    int lastColumn = square(rect.maxX());
    int lastRow = square(rect.maxY());
    for (int column = thing.column; column <= lastColumn; column++) {
      for (int row = thing.row; row <= lastRow; row++) {
        squares.computeIfAbsent(key(column, row), _ -> new ArrayList<>()).add(thing);
      }
    }
  }

  /// Hands over everything that touches `rect`, each thing once.
  void near(Rect rect, Consumer<T> each) {
    int firstColumn = square(rect.x());
    int firstRow = square(rect.y());
    int lastColumn = square(rect.maxX());
    int lastRow = square(rect.maxY());
    for (int column = firstColumn; column <= lastColumn; column++) {
      for (int row = firstRow; row <= lastRow; row++) {
        for (Thing<T> thing : squares.getOrDefault(key(column, row), List.of())) {
          boolean first =
              column == Math.max(firstColumn, thing.column) && row == Math.max(firstRow, thing.row);
          if (first && touch(thing.rect, rect)) {
            each.accept(thing.it);
          }
        }
      }
    }
  }

  private static boolean touch(Rect a, Rect b) {
    return a.x() <= b.maxX() && b.x() <= a.maxX() && a.y() <= b.maxY() && b.y() <= a.maxY();
  }

  private static int square(double place) {
    return Math.floorDiv((int) Math.floor(place), SIDE);
  }

  private static long key(int column, int row) {
    return ((long) column << 20) + row;
  }
}
