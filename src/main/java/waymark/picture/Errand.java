package waymark.picture;

import java.util.Comparator;
import java.util.List;
import waymark.model.Step;
import waymark.model.StepKind;

/// A step that wants a line, and all that is its own about it. Errands have an order that nothing
/// but themselves decides: first those that a person bent, then short ones, so that neighbours get
/// the straight ways.
///
/// @param from the card it leaves
/// @param to the card it leads to
/// @param bends the corners that a person gave it; empty if it finds its own way
record Errand(Step step, Rect from, Rect to, List<Spot> bends) {

  static final Comparator<Errand> ORDER =
      Comparator.comparing((Errand e) -> e.bends.isEmpty())
          .thenComparingDouble(Errand::span)
          .thenComparing(e -> e.step.id().value());

  /// {@return how far its cards are apart, across and down}
  double span() {
    Spot here = from.centre();
    Spot there = to.centre();
    return Math.abs(here.x() - there.x()) + Math.abs(here.y() - there.y());
  }

  /// {@return the same errand with the cards elsewhere}
  Errand between(Rect newFrom, Rect newTo) {
    return new Errand(step, newFrom, newTo, bends);
  }

  boolean isLoop() {
    return step.from().equals(step.to());
  }

  /// {@return whether its line is a double one}
  boolean isDouble() {
    return step.kind() == StepKind.DEEPEN;
  }

  /// {@return whether a line found for `other` would do for this one where nothing else changed}
  boolean isSameWay(Errand other) {
    return from.equals(other.from)
        && to.equals(other.to)
        && bends.equals(other.bends)
        && isLoop() == other.isLoop();
  }
}
