package waymark.picture;

import java.util.Arrays;

/// The points on which lines may run within a window: one each [#UNIT] both ways, and besides those
/// the middles of what is to be connected, so that a straight line can be a centred one. Each point
/// knows what lies on it and close to it.
final class Field {

  static final int UNIT = 8;

  /// The four ways to go; the numbers are indexes of [#DX] and [#DY].
  static final int EAST = 0;

  static final int SOUTH = 1;
  static final int WEST = 2;
  static final int NORTH = 3;
  static final int[] DX = {1, 0, -1, 0};
  static final int[] DY = {0, 1, 0, -1};

  private static final int BLOCKED = 1;
  private static final int COVERED = 2;
  private static final int ON_LEVEL = 4;
  private static final int ON_UPRIGHT = 8;
  private static final int BY_LEVEL = 16;
  private static final int BY_UPRIGHT = 32;
  private static final int NEAR_LEVEL = 64;
  private static final int NEAR_UPRIGHT = 128;

  private static final int CROSSING = 56;
  private static final int SHARED = 600;
  private static final int CLOSE = 7;
  private static final int COVERING = 24;

  /// What it costs to come to a point, by what is known of it; level, then upright.
  private static final int[][] PRICES = {prices(true), prices(false)};

  private final int[] xs;
  private final int[] ys;
  private final byte[] points;

  /// @param ends what is to be connected in it
  Field(Rect window, Rect... ends) {
    xs = places(window.x(), window.maxX(), Arrays.stream(ends).mapToDouble(r -> r.centre().x()));
    ys = places(window.y(), window.maxY(), Arrays.stream(ends).mapToDouble(r -> r.centre().y()));
    points = new byte[xs.length * ys.length];
  }

  private static int[] places(double from, double to, java.util.stream.DoubleStream more) {
    int first = (int) Math.floor(from / UNIT);
    int last = (int) Math.ceil(to / UNIT);
    int[] others =
        more.filter(place -> place % UNIT != 0 && place == Math.rint(place))
            .mapToInt(place -> (int) place)
            .distinct()
            .toArray();
    int[] places = new int[last - first + 1 + others.length];
    for (int i = first; i <= last; i++) {
      places[i - first] = i * UNIT;
    }
    System.arraycopy(others, 0, places, last - first + 1, others.length);
    if (others.length > 0) {
      Arrays.sort(places);
    }
    return places;
  }

  private static int[] prices(boolean level) {
    int[] prices = new int[256];
    int by = level ? BY_LEVEL : BY_UPRIGHT;
    int near = level ? NEAR_LEVEL : NEAR_UPRIGHT;
    int across = level ? ON_UPRIGHT : ON_LEVEL;
    for (int what = 0; what < prices.length; what++) {
      prices[what] =
          ((what & by) != 0 ? SHARED : 0)
              + ((what & near) != 0 ? CLOSE : 0)
              + ((what & across) != 0 ? CROSSING : 0)
              + ((what & COVERED) != 0 ? COVERING : 0);
    }
    return prices;
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

  /// {@return the first column at `place` or right of it}
  int firstColumn(double place) {
    return first(xs, place);
  }

  /// {@return the first row at `place` or below it}
  int firstRow(double place) {
    return first(ys, place);
  }

  private static int first(int[] places, double place) {
    int found = Arrays.binarySearch(places, (int) Math.ceil(place));
    return found < 0 ? -found - 1 : found;
  }

  /// No line may run through `card`, nor along it.
  void block(Rect card) {
    mark(card.grown(UNIT), BLOCKED);
  }

  /// Lines had better not run over `rect`.
  void cover(Rect rect) {
    mark(rect, COVERED);
  }

  /// Keeps lines off another line, of which `piece` is a straight piece.
  void occupy(Rect piece) {
    if (piece.width() >= piece.height()) {
      mark(piece.grown(0.1, 12), NEAR_LEVEL);
      mark(piece.grown(0.1, UNIT), BY_LEVEL);
      mark(on(piece, piece.y(), ys, false), ON_LEVEL);
    } else {
      mark(piece.grown(12, 0.1), NEAR_UPRIGHT);
      mark(piece.grown(UNIT, 0.1), BY_UPRIGHT);
      mark(on(piece, piece.x(), xs, true), ON_UPRIGHT);
    }
  }

  /// The points at which a piece is crossed: itself, moved onto the next place that there is.
  private static Rect on(Rect piece, double at, int[] places, boolean upright) {
    int next = first(places, at);
    double by = next < places.length ? places[next] - at : 0;
    return (upright ? piece.moved(by, 0) : piece.moved(0, by)).grown(0.1, 0.1);
  }

  /// Marks the points that lie within `rect`, not those on its edge.
  private void mark(Rect rect, int what) {
    int x0 = firstColumn(Math.floor(rect.x()) + 1);
    int x1 = firstColumn(rect.maxX());
    int y1 = firstRow(rect.maxY());
    for (int y = firstRow(Math.floor(rect.y()) + 1); y < y1; y++) {
      for (int at = y * xs.length + x0; at < y * xs.length + x1; at++) {
        points[at] |= (byte) what;
      }
    }
  }

  boolean isOpen(int x, int y) {
    return x >= 0
        && y >= 0
        && x < xs.length
        && y < ys.length
        && (points[y * xs.length + x] & BLOCKED) == 0;
  }

  /// {@return what it costs to come to an open point on `way`}
  int coming(int x, int y, int way) {
    return PRICES[way & 1][points[y * xs.length + x] & 0xFF];
  }

  /// {@return what it costs to begin or end there on `way`}
  int leaving(int x, int y, int way) {
    int here = points[y * xs.length + x] & 0xFF;
    return PRICES[way & 1][
        here & (way % 2 == 0 ? BY_LEVEL | NEAR_LEVEL : BY_UPRIGHT | NEAR_UPRIGHT)];
  }

  /// {@return what it costs to turn there, where another line may run}
  int turning(int x, int y) {
    return (points[y * xs.length + x] & (ON_LEVEL | ON_UPRIGHT)) != 0 ? SHARED : 0;
  }
}
