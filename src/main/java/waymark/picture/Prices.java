package waymark.picture;

/// What it costs a line to come to a point, beyond its length, by what is known of the point.
final class Prices {

  /// Lines keep apart by all means.
  static final Prices STRICT = new Prices(600, 56, 7);

  /// In a crowd lines may run on each other for a while, which is found soon.
  static final Prices LENIENT = new Prices(20, 20, 3);

  private static final int COVERING = 24;
  private static final int BESIDE_LEVEL = Patch.BY_LEVEL | Patch.NEAR_LEVEL;
  private static final int BESIDE_UPRIGHT = Patch.BY_UPRIGHT | Patch.NEAR_UPRIGHT;

  private final int shared;
  private final int[] level = new int[256];
  private final int[] upright = new int[256];

  /// @param shared to run on another line, or to turn on it
  /// @param crossing to cross one
  /// @param close to run beside one
  private Prices(int shared, int crossing, int close) {
    this.shared = shared;
    for (int what = 0; what < level.length; what++) {
      int both = (what & Patch.COVERED) != 0 ? COVERING : 0;
      level[what] =
          both
              + ((what & Patch.BY_LEVEL) != 0 ? shared : 0)
              + ((what & Patch.NEAR_LEVEL) != 0 ? close : 0)
              + ((what & Patch.ON_UPRIGHT) != 0 ? crossing : 0);
      upright[what] =
          both
              + ((what & Patch.BY_UPRIGHT) != 0 ? shared : 0)
              + ((what & Patch.NEAR_UPRIGHT) != 0 ? close : 0)
              + ((what & Patch.ON_LEVEL) != 0 ? crossing : 0);
    }
  }

  /// {@return what it costs to come to a point on `way`}
  int coming(int what, int way) {
    return (way & 1) == 0 ? level[what] : upright[what];
  }

  /// {@return what it costs to begin or end at a point on `way`}
  int leaving(int what, int way) {
    return (way & 1) == 0 ? level[what & BESIDE_LEVEL] : upright[what & BESIDE_UPRIGHT];
  }

  /// {@return what it costs to turn at a point}
  int turning(int what) {
    return (what & (Patch.ON_LEVEL | Patch.ON_UPRIGHT)) != 0 ? shared : 0;
  }
}
