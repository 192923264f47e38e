package waymark.gesture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import waymark.gesture.Guide.Kind;
import waymark.gesture.LineIndex.Fit;
import waymark.picture.Rect;

/// Equal gaps: a card snaps to where the gap to its neighbour is as wide as the next gap, or to the
/// middle between two neighbours. Neighbours are cards that stand in the same row, or column.
///
/// @param axis the direction of the gaps
/// @param cards by where they lie in the other direction
record Gaps(Axis axis, Strips cards) {

  static Gaps of(Axis axis, Collection<Rect> cards) {
    return new Gaps(axis, new Strips(axis.other(), cards));
  }

  /// {@return the shortest way for `card` to equal gaps}
  Optional<Fit> nearest(Rect card, double reach) {
    List<Rect> before = before(axis.middle(card), card);
    List<Rect> after = after(axis.middle(card), card);
    List<Fit> fits = new ArrayList<>();
    if (!before.isEmpty() && !after.isEmpty()) {
      fits.add(between(card, before.getFirst(), after.getFirst()));
    }
    next(before).ifPresent(far -> fits.add(behind(card, before.getFirst(), far)));
    next(after).ifPresent(far -> fits.add(ahead(card, after.getFirst(), far)));
    return fits.stream()
        .filter(fit -> Math.abs(fit.by()) <= reach)
        .min(Comparator.comparingDouble(fit -> Math.abs(fit.by())));
  }

  private Optional<Rect> next(List<Rect> row) {
    return row.size() < 2 ? Optional.empty() : Optional.of(row.get(1));
  }

  /// {@return those that end before `place`, nearest first, each clear of the one before}
  private List<Rect> before(double place, Rect card) {
    List<Rect> row = new ArrayList<>();
    double end = place;
    for (Rect other : beside(card, Comparator.comparingDouble(axis::to).reversed())) {
      if (axis.to(other) <= end) {
        row.add(other);
        end = axis.from(other);
      }
    }
    return row;
  }

  /// {@return those that begin after `place`, nearest first, each clear of the one before}
  private List<Rect> after(double place, Rect card) {
    List<Rect> row = new ArrayList<>();
    double end = place;
    for (Rect other : beside(card, Comparator.comparingDouble(axis::from))) {
      if (axis.from(other) >= end) {
        row.add(other);
        end = axis.to(other);
      }
    }
    return row;
  }

  private List<Rect> beside(Rect card, Comparator<Rect> order) {
    return cards.beside(card).stream().sorted(order).toList();
  }

  private Fit between(Rect card, Rect before, Rect after) {
    double size = axis.to(card) - axis.from(card);
    double from = (axis.to(before) + axis.from(after) - size) / 2;
    return fit(card, from, axis.to(before), from, from + size, axis.from(after));
  }

  private Fit behind(Rect card, Rect near, Rect far) {
    double from = axis.to(near) + axis.from(near) - axis.to(far);
    return fit(card, from, axis.to(far), axis.from(near), axis.to(near), from);
  }

  private Fit ahead(Rect card, Rect near, Rect far) {
    double to = axis.from(near) - (axis.from(far) - axis.to(near));
    double size = axis.to(card) - axis.from(card);
    return fit(card, to - size, to, axis.from(near), axis.to(near), axis.from(far));
  }

  private Fit fit(Rect card, double from, double a1, double a2, double b1, double b2) {
    double beside = axis.other().middle(card);
    return new Fit(
        from - axis.from(card),
        List.of(
            new Guide(Kind.GAP, axis.spot(a1, beside), axis.spot(a2, beside)),
            new Guide(Kind.GAP, axis.spot(b1, beside), axis.spot(b2, beside))));
  }
}
