package waymark.route;

import java.util.Comparator;
import java.util.Optional;
import waymark.model.Years;

/// What makes a path longer: time in millionths of a year, which add up exactly, then moves.
record Cost(long least, long most, int moves) implements Comparable<Cost> {

  static final Cost NOTHING = new Cost(0, 0, 0);

  /// More than anything.
  static final Cost NEVER = new Cost(Long.MAX_VALUE, 0, 0);

  private static final double UNIT = 1e6;

  private static final Comparator<Cost> ORDER =
      Comparator.comparingLong(Cost::least)
          .thenComparingLong(Cost::most)
          .thenComparingInt(Cost::moves);

  static Cost ofMove(Optional<Years> years) {
    return years
        .map(y -> new Cost(Math.round(y.from() * UNIT), Math.round(y.to() * UNIT), 1))
        .orElse(new Cost(0, 0, 1));
  }

  Cost plus(Cost other) {
    return new Cost(least + other.least, most + other.most, moves + other.moves);
  }

  Span span() {
    return new Span(least / UNIT, most / UNIT);
  }

  @Override
  public int compareTo(Cost other) {
    return ORDER.compare(this, other);
  }
}
