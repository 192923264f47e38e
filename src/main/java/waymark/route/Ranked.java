package waymark.route;

import java.util.Comparator;
import java.util.List;

/// A path with what decides its place among others: the measure that was asked for, then time and
/// moves, then the ids of its steps.
///
/// @param measure less is better; compared before all else
record Ranked(Cost measure, Cost cost, List<Arc> path) implements Comparable<Ranked> {

  private static final Comparator<Ranked> ORDER =
      Comparator.comparing(Ranked::measure)
          .thenComparing(Ranked::cost)
          .thenComparing(Ranked::path, Trail::compareSteps);

  static Ranked of(Cost measure, List<Arc> path) {
    return new Ranked(measure, cost(path), path);
  }

  static Cost cost(List<Arc> path) {
    return path.stream().map(Arc::cost).reduce(Cost.NOTHING, Cost::plus);
  }

  @Override
  public int compareTo(Ranked other) {
    return ORDER.compare(this, other);
  }
}
