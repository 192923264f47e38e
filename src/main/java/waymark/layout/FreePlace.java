package waymark.layout;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import waymark.model.Point;
import waymark.model.View;

/// The free place nearest to where somebody wants a card.
///
/// Of all places on the grid at which the card keeps [#GAP] from every other, the nearest one has
/// each coordinate either as wished or touching another card's margin, so only those are tried.
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
    return within(taken, wish, cell, GAP)
        .or(() -> within(taken, wish, cell, LEAST_GAP))
        .orElseGet(() -> near(taken, wish));
  }

  private static Optional<Point> within(Occupied taken, Box wish, Box region, int gap) {
    Optional<Point> found = Optional.empty();
    boolean crowded = false;
    for (int reach = FIRST_REACH; reach <= LAST_REACH && found.isEmpty() && !crowded; reach *= 2) {
      List<Box> around =
          taken.touching(wish.grownBy(reach + gap)).stream().map(b -> b.grownBy(gap)).toList();
      found = nearest(candidates(wish, around, region, reach), wish, around);
      crowded = around.size() > MANY;
    }
    return found;
  }

  private static Point below(Occupied taken, Box wish) {
    int y = Math.min(Box.ceiling(taken.bottom() + GAP), Point.LIMIT);
    return new Point(Box.floor(wish.x()), y);
  }

  private static Optional<Point> nearest(Stream<Box> candidates, Box wish, List<Box> around) {
    Comparator<Box> byDistance = Comparator.comparingLong(b -> distance(b, wish));
    return candidates
        .sorted(byDistance.thenComparingInt(Box::y).thenComparingInt(Box::x))
        .filter(b -> around.stream().noneMatch(b::overlaps))
        .findFirst()
        .map(Box::corner);
  }

  private static long distance(Box box, Box wish) {
    long dx = (long) box.x() - wish.x();
    long dy = (long) box.y() - wish.y();
    return dx * dx + dy * dy;
  }

  private static Stream<Box> candidates(Box wish, List<Box> around, Box region, int reach) {
    NavigableSet<Integer> xs =
        edges(wish.x(), around, b -> Box.floor(b.x() - wish.width()), b -> Box.ceiling(b.right()));
    xs.add(Box.ceiling(region.x()));
    NavigableSet<Integer> ys =
        edges(
            wish.y(), around, b -> Box.floor(b.y() - wish.height()), b -> Box.ceiling(b.bottom()));
    ys.add(Box.ceiling(region.y()));
    xs.removeIf(x -> Math.abs(x - wish.x()) > reach);
    ys.removeIf(y -> Math.abs(y - wish.y()) > reach);
    return xs.stream()
        .flatMap(x -> ys.stream().map(y -> wish.movedTo(x, y)))
        .filter(region::contains);
  }

  private static NavigableSet<Integer> edges(
      int wished, List<Box> around, ToIntFunction<Box> before, ToIntFunction<Box> after) {
    NavigableSet<Integer> edges = new TreeSet<>();
    edges.add(Box.floor(wished));
    edges.add(Box.ceiling(wished));
    around.forEach(b -> edges.add(before.applyAsInt(b)));
    around.forEach(b -> edges.add(after.applyAsInt(b)));
    return edges;
  }
}
