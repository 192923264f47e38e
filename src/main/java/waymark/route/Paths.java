package waymark.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// The paths from a role to any of some targets that visit no role twice, best first, each worked
/// out when it is asked for.
///
/// This is Yen's method (1971) with Lawler's division (1972): each path found divides the others
/// into families by where they first leave it, and the best of each family waits in a queue. Within
/// a family the search is A*, whose lower bound is the exact cost to the targets with no role
/// barred.
final class Paths implements Iterator<List<Arc>> {

  private final Network network;
  private final Set<Integer> targets;
  private final List<Cost> rest;
  private final int start;
  private final BitSet barred;
  private final PriorityQueue<Candidate> queue = new PriorityQueue<>();

  /// The paths that begin with `common` moves of `path` and then take none of `shut`.
  private record Family(List<Arc> path, int common, Set<Arc> shut, boolean mayEnd) {
    List<Arc> root() {
      return path.subList(0, common);
    }
  }

  private record Candidate(List<Arc> path, Cost cost, Family family)
      implements Comparable<Candidate> {
    @Override
    public int compareTo(Candidate other) {
      int byCost = cost.compareTo(other.cost);
      return byCost != 0 ? byCost : Trail.compareSteps(path, other.path);
    }
  }

  /// @param targets where a path may end; one on which it starts is no path
  /// @param barred roles that no path may visit
  Paths(Network network, int start, Set<Integer> targets, BitSet barred) {
    this.network = network;
    this.start = start;
    this.targets = targets;
    this.rest = network.costsTo(targets);
    this.barred = barred;
    enqueue(new Family(List.of(), 0, Set.of(), false));
  }

  @Override
  public boolean hasNext() {
    return !queue.isEmpty();
  }

  @Override
  public List<Arc> next() {
    if (queue.isEmpty()) {
      throw new NoSuchElementException();
    }
    Candidate best = queue.remove();
    divide(best.path(), best.family());
    return best.path();
  }

  private void divide(List<Arc> path, Family family) {
    for (int common = family.common(); common < path.size(); common++) {
      boolean first = common == family.common();
      Set<Arc> shut = new HashSet<>(first ? family.shut() : Set.of());
      shut.add(path.get(common));
      enqueue(new Family(path, common, shut, !first || family.mayEnd()));
    }
    if (targets.size() > 1) {
      Set<Arc> shut = path.size() == family.common() ? family.shut() : Set.of();
      enqueue(new Family(path, path.size(), shut, false));
    }
  }

  private void enqueue(Family family) {
    search(family)
        .ifPresent(
            trail -> {
              List<Arc> path = new ArrayList<>(family.root());
              path.addAll(trail.arcs());
              Cost cost = path.stream().map(Arc::cost).reduce(Cost.NOTHING, Cost::plus);
              queue.add(new Candidate(List.copyOf(path), cost, family));
            });
  }

  private Optional<Trail> search(Family family) {
    BitSet closed = (BitSet) barred.clone();
    closed.set(start);
    family.root().forEach(a -> closed.set(a.to()));
    int spur = family.common() == 0 ? start : family.path().get(family.common() - 1).to();
    closed.clear(spur);
    PriorityQueue<Trail> open = new PriorityQueue<>();
    if (isHopeful(spur)) {
      open.add(Trail.from(spur, rest.get(spur)));
    }
    while (!open.isEmpty()) {
      Trail trail = open.remove();
      if (!closed.get(trail.end())) {
        closed.set(trail.end());
        boolean atSpur = trail.end() == spur;
        if (targets.contains(trail.end()) && (!atSpur || family.mayEnd())) {
          return Optional.of(trail);
        }
        extend(trail, closed, atSpur ? family.shut() : Set.of(), open);
      }
    }
    return Optional.empty();
  }

  private void extend(Trail trail, BitSet closed, Set<Arc> shut, PriorityQueue<Trail> open) {
    for (Arc arc : network.leaving(trail.end())) {
      if (isHopeful(arc.to()) && !closed.get(arc.to()) && !shut.contains(arc)) {
        open.add(trail.then(arc, rest.get(arc.to())));
      }
    }
  }

  private boolean isHopeful(int role) {
    return !rest.get(role).equals(Cost.NEVER);
  }
}
