package waymark.route;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way on which a search came to a role: its last move, and the way before it.
///
/// Trails of one cost go by the ids of their steps, the first that differs deciding, so that no two
/// trails are equal.
final class Trail implements Comparable<Trail> {

  private final @Nullable Trail before;
  private final @Nullable Arc last;
  private final int end;
  private final Cost cost;
  private final Cost estimate;

  private Trail(@Nullable Trail before, @Nullable Arc last, int end, Cost cost, Cost rest) {
    this.before = before;
    this.last = last;
    this.end = end;
    this.cost = cost;
    this.estimate = cost.plus(rest);
  }

  static Trail from(int start, Cost rest) {
    return new Trail(null, null, start, Cost.NOTHING, rest);
  }

  /// @param rest the least that the way from the arc's end to a target costs
  Trail then(Arc arc, Cost rest) {
    return new Trail(this, arc, arc.to(), cost.plus(arc.cost()), rest);
  }

  int end() {
    return end;
  }

  Cost cost() {
    return cost;
  }

  List<Arc> arcs() {
    List<Arc> arcs = new ArrayList<>();
    for (Trail t = this; t != null; t = t.before) {
      if (t.last != null) {
        arcs.add(t.last);
      }
    }
    return arcs.reversed();
  }

  @Override
  public int compareTo(Trail other) {
    int byCost = estimate.compareTo(other.estimate);
    return byCost != 0 ? byCost : compareSteps(arcs(), other.arcs());
  }

  static int compareSteps(List<Arc> one, List<Arc> other) {
    Iterator<Arc> others = other.iterator();
    for (Arc arc : one) {
      if (!others.hasNext()) {
        return 1;
      }
      int order = arc.step().value().compareTo(others.next().step().value());
      if (order != 0) {
        return order;
      }
    }
    return others.hasNext() ? -1 : 0;
  }
}
