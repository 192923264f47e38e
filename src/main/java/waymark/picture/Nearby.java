package waymark.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Things with a rectangle, found by where they are. The plane is cut into squares, and each thing
/// stands in every square it touches.
public final class Nearby<T> {

  private static final int SIDE = 256;

  private final Map<Long, List<Thing<T>>> squares = new HashMap<>();

  /// Nothing yet.
  public Nearby() {}

  /// A thing, its edges, and the first square that it stands in.
  private record Thing<T>(
      T it, double left, double top, double right, double bottom, int column, int row) {

    boolean touches(Rect rect) {
      return left <= rect.maxX() && rect.x() <= right && top <= rect.maxY() && rect.y() <= bottom;
    }
  }

  /// Adds `it`, which covers `rect`.
  public void add(Rect rect, T it) {
    int firstColumn = square(rect.x());
    int firstRow = square(rect.y());
    Thing<T> thing =
        new Thing<>(it, rect.x(), rect.y(), rect.maxX(), rect.maxY(), firstColumn, firstRow);
    int lastColumn = square(rect.maxX());
    int lastRow = square(rect.maxY());
    for (int column = firstColumn; column <= lastColumn; column++) {
      for (int row = firstRow; row <= lastRow; row++) {
        squares.computeIfAbsent(key(column, row), _ -> new ArrayList<>()).add(thing);
      }
    }
  }

  /// Hands over everything that touches `rect`, each thing once.
  public void near(Rect rect, Consumer<T> each) {
    if (squares.isEmpty()) {
      return;
    }
    int firstColumn = square(rect.x());
    int firstRow = square(rect.y());
    int lastColumn = square(rect.maxX());
    int lastRow = square(rect.maxY());
    for (int column = firstColumn; column <= lastColumn; column++) {
      for (int row = firstRow; row <= lastRow; row++) {
        for (Thing<T> thing : squares.getOrDefault(key(column, row), List.of())) {
          if (thing.touches(rect)
              && column == Math.max(firstColumn, thing.column)
              && row == Math.max(firstRow, thing.row)) {
            each.accept(thing.it);
          }
        }
      }
    }
  }

  private static int square(double place) {
    return Math.floorDiv((int) Math.floor(place), SIDE);
  }

  private static long key(int column, int row) {
    return ((long) column << 20) + row;
  }
}
