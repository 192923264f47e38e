package waymark.picture;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/// The points on which lines may run within a window: those of a lattice, and besides them the
/// middles of what is to be connected, so that a straight line can be a centred one. What is known
/// of them is fetched from the lattice when a search comes there.
final class Field {

  /// The least distance of a line from a card, and of the points of the finest lattice.
  static final int UNIT = 8;

  /// The four ways to go; the numbers are indexes of [#DX] and [#DY].
  static final int EAST = 0;

  static final int SOUTH = 1;
  static final int WEST = 2;
  static final int NORTH = 3;
  static final int[] DX = {1, 0, -1, 0};
  static final int[] DY = {0, 1, 0, -1};

  private final Lattice lattice;
  private final Prices prices;
  private final int[] xs;
  private final int[] ys;

  /// 0 where nothing is known yet.
  private final byte[] points;

  /// @param ends what is to be connected in it
  Field(Lattice lattice, Prices prices, Rect window, Rect... ends) {
    this.lattice = lattice;
    this.prices = prices;
    xs = places(window.x(), window.maxX(), Arrays.stream(ends).mapToDouble(r -> r.centre().x()));
    ys = places(window.y(), window.maxY(), Arrays.stream(ends).mapToDouble(r -> r.centre().y()));
    points = new byte[xs.length * ys.length];
  }

  private int[] places(double from, double to, DoubleStream more) {
    int pitch = lattice.pitch();
    int first = (int) Math.floor(from / pitch);
    int last = (int) Math.ceil(to / pitch);
    int[] others =
        more.filter(place -> place % pitch != 0 && place == Math.rint(place))
            .mapToInt(place -> (int) place)
            .distinct()
            .toArray();
    int[] places = new int[last - first + 1 + others.length];
    for (int i = first; i <= last; i++) {
      places[i - first] = i * pitch;
    }
    System.arraycopy(others, 0, places, last - first + 1, others.length);
    if (others.length > 0) {
      Arrays.sort(places);
    }
    return places;
  }

  int columns() {
    return xs.length;
  }

  int rows() {
    return ys.length;
  }

  int x(int column) {
    return xs[column];
  }

  int y(int row) {
    return ys[row];
  }

  /// How far a point of its lattice is from the next.
  int pitch() {
    return lattice.pitch();
  }

  /// {@return the first column at `place` or right of it}
  int firstColumn(double place) {
    return Patch.first(xs, place);
  }

  /// {@return the last column at `place` or left of it}
  int lastColumn(double place) {
    return Patch.first(xs, Math.floor(place) + 1) - 1;
  }

  /// {@return the first row at `place` or below it}
  int firstRow(double place) {
    return Patch.first(ys, place);
  }

  /// {@return the last row at `place` or above it}
  int lastRow(double place) {
    return Patch.first(ys, Math.floor(place) + 1) - 1;
  }

  boolean contains(int x, int y) {
    return x >= 0 && y >= 0 && x < xs.length && y < ys.length;
  }

  boolean isOpen(int x, int y) {
    return contains(x, y) && (known(x, y) & Patch.OPEN) != 0;
  }

  private int known(int x, int y) {
    int at = y * xs.length + x;
    if (points[at] == 0) {
      learn(x, y);
    }
    return points[at];
  }

  /// Fetches all points that lie in one tile of the lattice with this one.
  private void learn(int x, int y) {
    int span = lattice.span();
    int column = Math.floorDiv(xs[x], span);
    int row = Math.floorDiv(ys[y], span);
    int left = firstColumn(column * span);
    int right = firstColumn((column + 1) * span);
    int top = firstRow(row * span);
    int bottom = firstRow((row + 1) * span);
    Patch tile = lattice.tile(column, row);
    for (int at = top; at < bottom; at++) {
      if (isBetween(ys[at])) {
        learn(left, right, at, at + 1);
      } else {
        copy(tile, column * span, left, right, at, (ys[at] - row * span) / pitch());
      }
    }
    for (int at = left; at < right; at++) {
      if (isBetween(xs[at])) {
        learn(at, at + 1, top, bottom);
      }
    }
  }

  /// Copies what a row of `tile` knows of the points of the lattice from column `left` to `right`.
  private void copy(Patch tile, int start, int left, int right, int y, int row) {
    int from = left;
    while (from < right) {
      int to = from;
      while (to < right && !isBetween(xs[to])) {
        to++;
      }
      if (to > from) {
        tile.copy((xs[from] - start) / pitch(), row, to - from, points, y * xs.length + from);
      }
      from = to + 1;
    }
  }

  /// Looks at points of which some are not of the lattice.
  private void learn(int left, int right, int top, int bottom) {
    Patch patch =
        lattice.patch(Arrays.copyOfRange(xs, left, right), Arrays.copyOfRange(ys, top, bottom));
    for (int y = top; y < bottom; y++) {
      patch.copy(0, y - top, right - left, points, y * xs.length + left);
    }
  }

  private boolean isBetween(int place) {
    return place % pitch() != 0;
  }

  /// {@return what it costs to come to an open point on `way`}
  int coming(int x, int y, int way) {
    return prices.coming(points[y * xs.length + x] & 0xFF, way);
  }

  /// {@return what it costs to begin or end at an open point on `way`}
  int leaving(int x, int y, int way) {
    return prices.leaving(points[y * xs.length + x] & 0xFF, way);
  }

  /// {@return what it costs to turn at an open point}
  int turning(int x, int y) {
    return prices.turning(points[y * xs.length + x] & 0xFF);
  }
}
