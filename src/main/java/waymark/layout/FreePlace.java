package waymark.layout;

import java.util.List;
import java.util.Optional;
import waymark.model.Grid;
import waymark.model.Point;
import waymark.model.View;

/// The free place nearest to where somebody wants a card.
public final class FreePlace {

  /// The least distance between two cards that are placed here.
  public static final int GAP = 24;

  private static final int LEAST_GAP = 8;
  private static final int FIRST_REACH = 256;
  private static final int LAST_REACH = 4096;
  private static final int MANY = 60;

  private FreePlace() {}

  /// {@return the upper left corner nearest to `wish` at which a card may lie in `view`, on the
  /// grid}
  ///
  /// @param card the size of the new card
  /// @param sizes those of the cards that are there
  public static Point near(View view, Point wish, Size card, CardSizes sizes) {
    return near(Occupied.by(view, sizes), Box.at(wish, card));
  }

  static Point near(Occupied taken, Box wish) {
    Box page = new Box(-Point.LIMIT, -Point.LIMIT, 2 * Point.LIMIT, 2 * Point.LIMIT);
    return within(taken, wish, page, GAP).orElseGet(() -> below(taken, wish));
  }

  /// {@return the corner nearest to `wish` in `cell`, closer to others if it must be; outside it
  /// only if it is full}
  static Point inCell(Occupied taken, Box wish, Box cell) {
    return inside(taken, wish, cell).orElseGet(() -> near(taken, wish));
  }

  /// {@return the corner nearest to `wish` in `cell`; empty if it is full}
  static Optional<Point> inside(Occupied taken, Box wish, Box cell) {
    return within(taken, wish, cell, GAP).or(() -> within(taken, wish, cell, LEAST_GAP));
  }

  private static Optional<Point> within(Occupied taken, Box wish, Box region, int gap) {
    Optional<Point> found = Optional.empty();
    boolean done = false;
    for (int reach = FIRST_REACH; reach <= LAST_REACH && found.isEmpty() && !done; reach *= 2) {
      Box reached = wish.grownBy(reach);
      List<Box> around =
          taken.touching(reached.within(region).grownBy(gap + Grid.UNIT)).stream()
              .map(b -> b.grownBy(gap))
              .toList();
      found = new Hunt(wish, region, around, reach).nearest();
      done = around.size() > MANY || reached.contains(region);
    }
    return found;
  }

  private static Point below(Occupied taken, Box wish) {
    int y = Math.min(Box.ceiling(taken.bottom() + GAP), Point.LIMIT);
    return new Point(Box.floor(wish.x()), y);
  }
}
