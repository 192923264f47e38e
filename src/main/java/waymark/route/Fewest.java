package waymark.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The fewest choices that meet every one of some demands, each of which is met by any of its
/// options.
///
/// Exact: tries the options of the first demand that is not met, and gives up a branch once demands
/// with no option in common prove that it cannot be better.
final class Fewest<T> {

  private final List<? extends Set<T>> demands;
  private List<T> best = List.of();
  private int bound = Integer.MAX_VALUE;

  private Fewest(List<? extends Set<T>> demands) {
    this.demands = demands;
  }

  /// {@return the choices in the order in which they are first needed; of equally few, those whose
  /// options come first}
  ///
  /// @param demands none of them empty
  static <T> List<T> of(List<? extends Set<T>> demands) {
    Fewest<T> fewest = new Fewest<>(demands);
    fewest.choose(0, new LinkedHashSet<>());
    return fewest.best;
  }

  private void choose(int from, Set<T> chosen) {
    int open = from;
    while (open < demands.size() && !Collections.disjoint(demands.get(open), chosen)) {
      open++;
    }
    if (open == demands.size()) {
      best = new ArrayList<>(chosen);
      bound = chosen.size();
    } else if (chosen.size() + least(open, chosen) < bound) {
      for (T option : demands.get(open)) {
        chosen.add(option);
        choose(open + 1, chosen);
        chosen.remove(option);
      }
    }
  }

  /// The number of demands that share no option with one another and are not met.
  private int least(int from, Set<T> chosen) {
    Set<T> seen = new HashSet<>();
    int least = 0;
    for (Set<T> demand : demands.subList(from, demands.size())) {
      if (Collections.disjoint(demand, chosen) && Collections.disjoint(demand, seen)) {
        seen.addAll(demand);
        least++;
      }
    }
    return least;
  }
}
