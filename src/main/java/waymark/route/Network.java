package waymark.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;

/// The roles of a pathway by number, and the steps between two of them that are open.
final class Network {

  private final List<RoleId> roles;
  private final Map<RoleId, Integer> numbers = new HashMap<>();
  private final List<List<Arc>> leaving = new ArrayList<>();
  private final List<List<Arc>> entering = new ArrayList<>();

  Network(Pathway pathway, Predicate<Step> open) {
    roles = pathway.roles().stream().map(Role::id).toList();
    for (RoleId role : roles) {
      numbers.put(role, numbers.size());
      leaving.add(new ArrayList<>());
      entering.add(new ArrayList<>());
    }
    pathway.steps().stream().filter(s -> !s.from().equals(s.to())).filter(open).forEach(this::add);
  }

  private Network(Network other, BitSet left) {
    roles = other.roles;
    numbers.putAll(other.numbers);
    for (int role = 0; role < roles.size(); role++) {
      leaving.add(left.get(role) ? List.of() : other.leaving(role));
      entering.add(other.entering(role).stream().filter(a -> !left.get(a.from())).toList());
    }
  }

  /// {@return the same without the steps that leave any of `left`}
  Network withoutLeaving(BitSet left) {
    return new Network(this, left);
  }

  private void add(Step step) {
    int from = number(step.from());
    int to = number(step.to());
    Arc arc = new Arc(from, to, Cost.ofMove(step.years()), step.id());
    leaving.get(from).add(arc);
    entering.get(to).add(arc);
  }

  int size() {
    return roles.size();
  }

  int number(RoleId role) {
    Integer number = numbers.get(role);
    if (number == null) {
      throw new IllegalArgumentException("no such role: " + role);
    }
    return number;
  }

  RoleId role(int number) {
    return roles.get(number);
  }

  List<Arc> leaving(int role) {
    return leaving.get(role);
  }

  List<Arc> entering(int role) {
    return entering.get(role);
  }

  /// {@return what the cheapest way to any of `targets` costs from each role, by its number;
  /// [Cost#NEVER] where there is none}
  List<Cost> costsTo(Collection<Integer> targets) {
    record Reached(int role, Cost cost) {}
    Cost[] costs = new Cost[size()];
    Arrays.fill(costs, Cost.NEVER);
    PriorityQueue<Reached> queue = new PriorityQueue<>((a, b) -> a.cost().compareTo(b.cost()));
    targets.forEach(t -> queue.add(new Reached(t, Cost.NOTHING)));
    while (!queue.isEmpty()) {
      Reached next = queue.remove();
      if (costs[next.role()].equals(Cost.NEVER)) {
        costs[next.role()] = next.cost();
        for (Arc arc : entering(next.role())) {
          if (costs[arc.from()].equals(Cost.NEVER)) {
            queue.add(new Reached(arc.from(), next.cost().plus(arc.cost())));
          }
        }
      }
    }
    return List.of(costs);
  }
}
