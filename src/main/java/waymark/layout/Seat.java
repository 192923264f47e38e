package waymark.layout;

import java.util.Comparator;

/// The cell of a view that a card belongs to.
///
/// @param column counted from the left, from 0
/// @param row counted from the top, from 0
record Seat(int column, int row) implements Comparable<Seat> {

  private static final Comparator<Seat> ORDER =
      Comparator.comparingInt(Seat::column).thenComparingInt(Seat::row);

  @Override
  public int compareTo(Seat other) {
    return ORDER.compare(this, other);
  }
}
