package waymark.model;

import java.util.Optional;

/// How wide a stage and how high a strand may be, in the units of [Point].
public final class Extent {

  /// The least that a column or row may measure.
  public static final int LEAST = 48;

  /// The most that a column or row may measure.
  public static final int MOST = 10_000;

  private Extent() {}

  static void check(Optional<Integer> extent) {
    if (extent.filter(e -> e < LEAST || e > MOST).isPresent()) {
      throw new IllegalArgumentException("not a width or height: " + extent.get());
    }
  }
}
