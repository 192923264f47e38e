package waymark.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.model.Point;

/// Looks for the place nearest to a wish at which a card meets none of the boxes around.
///
/// The nearest place on the grid has each coordinate either as wished or touching one of the boxes,
/// or the edge of the region, so only those are tried, and none that is further than one found.
final class Hunt {

  private final Box wish;
  private final Box region;
  private final List<Box> around;
  private final int reach;
  private final Comparator<Box> order;

  /// @param region what the place must lie in
  /// @param reach how far it may be from the wish, each way
  Hunt(Box wish, Box region, List<Box> around, int reach) {
    this.wish = wish;
    this.region = region;
    this.around = around;
    this.reach = reach;
    order = Comparator.comparingLong(this::distance).thenComparingInt(Box::y);
  }

  /// {@return the nearest place; of equals the highest, and of those the one furthest left}
  Optional<Point> nearest() {
    List<Integer> ys =
        edges(
            wish.y(),
            region.y(),
            region.bottom() - wish.height(),
            b -> Box.floor(b.y() - wish.height()),
            b -> Box.ceiling(b.bottom()));
    Optional<Box> best = Optional.empty();
    for (int x :
        edges(
            wish.x(),
            region.x(),
            region.right() - wish.width(),
            b -> Box.floor(b.x() - wish.width()),
            b -> Box.ceiling(b.right()))) {
      long least = best.map(this::distance).orElse(Long.MAX_VALUE);
      if (distance(wish.movedTo(x, wish.y())) > least) {
        break;
      }
      best =
          Stream.concat(best.stream(), inColumn(x, ys, least).stream())
              .min(order.thenComparingInt(Box::x));
    }
    return best.map(Box::corner);
  }

  /// The nearest place in one column, if it is not further than `least`.
  private Optional<Box> inColumn(int x, List<Integer> ys, long least) {
    Box column = new Box(x, wish.y() - reach, wish.width(), wish.height() + 2 * reach);
    List<Box> met = around.stream().filter(column::overlaps).toList();
    Optional<Box> best = Optional.empty();
    for (int y : ys) {
      Box box = wish.movedTo(x, y);
      if (distance(box) > best.map(this::distance).orElse(least)) {
        break;
      }
      if (isFree(box, met) && best.filter(b -> order.compare(b, box) < 0).isEmpty()) {
        best = Optional.of(box);
      }
    }
    return best;
  }

  private static boolean isFree(Box box, List<Box> met) {
    for (Box other : met) {
      if (box.overlaps(other)) {
        return false;
      }
    }
    return true;
  }

  private long distance(Box box) {
    long dx = (long) box.x() - wish.x();
    long dy = (long) box.y() - wish.y();
    return dx * dx + dy * dy;
  }

  /// Where the card may begin within the region, the nearest first.
  private List<Integer> edges(
      int wished, int least, int most, ToIntFunction<Box> before, ToIntFunction<Box> after) {
    return IntStream.concat(
            IntStream.of(Box.floor(wished), Box.ceiling(wished), Box.ceiling(least)),
            around.stream()
                .flatMapToInt(b -> IntStream.of(before.applyAsInt(b), after.applyAsInt(b))))
        .filter(place -> place >= least && place <= most && Math.abs(place - wished) <= reach)
        .distinct()
        .boxed()
        .sorted(Comparator.comparingInt((Integer place) -> Math.abs(place - wished)))
        .toList();
  }
}
