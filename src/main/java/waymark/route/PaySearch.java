package waymark.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The paths on which pay rises earliest: the ways to a first role that pays more, in order of
/// time, and behind each the ways on from there; last, the paths on which it never rises.
final class PaySearch {

  private final Search search;
  private final int most;
  private final BitSet paying;
  private final TreeSet<Ranked> found = new TreeSet<>();

  PaySearch(Search search, int most) {
    this.search = search;
    this.most = most;
    this.paying = search.payingMore();
  }

  List<Ranked> best() {
    rising();
    if (found.size() < most) {
      search
          .best(search.network(), search.start(), paying, most)
          .forEach(path -> found.add(Ranked.of(Cost.NEVER, path)));
    }
    return found.stream().limit(most).toList();
  }

  private void rising() {
    Set<Integer> goals = new HashSet<>();
    paying.stream().forEach(goals::add);
    Network untilFirst = search.network().withoutLeaving(paying);
    Paths ways = new Paths(untilFirst, search.start(), goals, new BitSet());
    boolean better = true;
    while (better && ways.hasNext()) {
      List<Arc> way = ways.next();
      Ranked least = Ranked.of(rise(way), way);
      better = found.size() < most || least.compareTo(last()) < 0;
      if (better) {
        goOn(way);
      }
    }
  }

  private Ranked last() {
    return found.stream().skip(most - 1L).findFirst().orElseThrow();
  }

  private void goOn(List<Arc> way) {
    int here = way.getLast().to();
    if (search.isTarget(here)) {
      found.add(Ranked.of(rise(way), way));
    }
    BitSet visited = new BitSet();
    way.forEach(a -> visited.set(a.from()));
    for (List<Arc> onward : search.best(search.network(), here, visited, most)) {
      List<Arc> path = new ArrayList<>(way);
      path.addAll(onward);
      found.add(Ranked.of(rise(way), List.copyOf(path)));
    }
  }

  private static Cost rise(List<Arc> way) {
    Cost cost = Ranked.cost(way);
    return new Cost(cost.least(), cost.most(), 0);
  }
}
