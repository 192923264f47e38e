package waymark.picture;

import java.util.Arrays;

/// Some of the points at which lines may run, in rows and columns. Each knows what lies on it and
/// close to it, which is never nothing: a point is open or, if it is not, covered.
final class Patch {

  static final int OPEN = 1;
  static final int COVERED = 2;
  static final int ON_LEVEL = 4;
  static final int ON_UPRIGHT = 8;
  static final int BY_LEVEL = 16;
  static final int BY_UPRIGHT = 32;
  static final int NEAR_LEVEL = 64;
  static final int NEAR_UPRIGHT = 128;

  /// How far from a point something still matters to it.
  static final int REACH = 16;

  private static final int NEAR = 12;

  private static final int EVERYTHING = 255;

  private final int pitch;
  private final int[] xs;
  private final int[] ys;
  private final byte[] points;

  /// @param pitch that of the lattice; what lies between its points is crossed on the next of them
  Patch(int pitch, int[] xs, int[] ys) {
    this.pitch = pitch;
    this.xs = xs;
    this.ys = ys;
    points = new byte[xs.length * ys.length];
    Arrays.fill(points, (byte) OPEN);
  }

  /// {@return where to look for what matters to the points}
  Rect around() {
    Spot first = new Spot(xs[0], ys[0]);
    return Rect.between(first, new Spot(xs[xs.length - 1], ys[ys.length - 1])).grown(REACH);
  }

  /// Hands over what is known of `count` points of a row.
  void copy(int column, int row, int count, byte[] into, int at) {
    System.arraycopy(points, row * xs.length + column, into, at, count);
  }

  /// No line may run through `card`, nor along it.
  void block(Rect card) {
    mark(card.grown(Field.UNIT), EVERYTHING - OPEN, COVERED);
  }

  /// Lines had better not run over `rect`.
  void cover(Rect rect) {
    mark(rect, EVERYTHING, COVERED);
  }

  /// Keeps lines off another line, of which `piece` is a straight piece.
  void occupy(Rect piece) {
    if (piece.width() >= piece.height()) {
      mark(piece.grown(0.1, NEAR), EVERYTHING, NEAR_LEVEL);
      mark(piece.grown(0.1, Field.UNIT), EVERYTHING, BY_LEVEL);
      mark(piece.moved(0, beyond(piece.y())).grown(0.1, 0.1), EVERYTHING, ON_LEVEL);
    } else {
      mark(piece.grown(NEAR, 0.1), EVERYTHING, NEAR_UPRIGHT);
      mark(piece.grown(Field.UNIT, 0.1), EVERYTHING, BY_UPRIGHT);
      mark(piece.moved(beyond(piece.x()), 0).grown(0.1, 0.1), EVERYTHING, ON_UPRIGHT);
    }
  }

  /// How far the next place of the lattice is from `place`.
  private double beyond(double place) {
    return Math.ceil(place / pitch) * pitch - place;
  }

  /// Marks the points that lie within `rect`, not those on its edge.
  private void mark(Rect rect, int keep, int add) {
    int x0 = first(xs, Math.floor(rect.x()) + 1);
    int x1 = first(xs, rect.maxX());
    int y1 = first(ys, rect.maxY());
    for (int y = first(ys, Math.floor(rect.y()) + 1); y < y1; y++) {
      for (int at = y * xs.length + x0; at < y * xs.length + x1; at++) {
        points[at] = (byte) ((points[at] & keep) | add);
      }
    }
  }

  /// {@return which is the first of `places` at `place` or beyond}
  static int first(int[] places, double place) {
    int found = Arrays.binarySearch(places, (int) Math.ceil(place));
    return found < 0 ? -found - 1 : found;
  }
}
