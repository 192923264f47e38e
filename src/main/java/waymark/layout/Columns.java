package waymark.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepKind;

/// How many columns from the left each role stands: the longest way to it from a start. A step
/// across keeps the column, every other step goes one further. A cycle is cut where a walk through
/// the roles in their order comes back to it.
final class Columns {

  /// A chain of thousands of roles begins again from the left, so that it stays within the page.
  private static final int MOST = 1000;

  private final List<RoleId> roles;
  private final Map<RoleId, List<Step>> leaving;
  private final Set<RoleId> entered;

  private Columns(List<RoleId> roles, List<Step> steps) {
    this.roles = roles;
    List<Step> moves = steps.stream().filter(s -> !s.from().equals(s.to())).toList();
    this.leaving = moves.stream().collect(Collectors.groupingBy(Step::from));
    this.entered = moves.stream().map(Step::to).collect(Collectors.toSet());
  }

  /// {@return the column of each role, 0 or more}
  ///
  /// @param steps among these roles only
  static Map<RoleId, Integer> of(List<RoleId> roles, List<Step> steps) {
    return new Columns(roles, steps).count();
  }

  private Map<RoleId, Integer> count() {
    List<RoleId> order = order();
    Map<RoleId, Integer> rank = new HashMap<>();
    order.forEach(r -> rank.put(r, rank.size()));
    Map<RoleId, Integer> columns = new HashMap<>();
    order.forEach(r -> columns.put(r, 0));
    for (RoleId role : order) {
      for (Step step : leaving(role)) {
        if (rank.getOrDefault(step.to(), 0) > rank.getOrDefault(role, 0)) {
          columns.merge(step.to(), columns.getOrDefault(role, 0) + span(step), Math::max);
        }
      }
    }
    roles.stream().filter(this::isStart).forEach(r -> columns.put(r, pulled(r, columns)));
    columns.replaceAll((_, column) -> column % MOST);
    return columns;
  }

  /// A start stands right before the first role that it leads to.
  private int pulled(RoleId start, Map<RoleId, Integer> columns) {
    return leaving(start).stream()
        .mapToInt(s -> columns.getOrDefault(s.to(), 0) - span(s))
        .min()
        .stream()
        .map(c -> Math.max(c, 0))
        .findFirst()
        .orElse(0);
  }

  private List<Step> leaving(RoleId role) {
    return leaving.getOrDefault(role, List.of());
  }

  private boolean isStart(RoleId role) {
    return !entered.contains(role);
  }

  private static int span(Step step) {
    return step.kind() == StepKind.SIDEWAYS ? 0 : 1;
  }

  /// The roles in an order in which every step goes forward unless it closes a cycle.
  private List<RoleId> order() {
    Set<RoleId> seen = new HashSet<>();
    List<RoleId> finished = new ArrayList<>();
    roles.stream().filter(this::isStart).forEach(r -> walk(r, seen, finished));
    roles.forEach(r -> walk(r, seen, finished));
    return finished.reversed();
  }

  private record Visit(RoleId role, Iterator<Step> ahead) {}

  private void walk(RoleId start, Set<RoleId> seen, List<RoleId> finished) {
    Deque<Visit> path = new ArrayDeque<>();
    enter(start, seen, path);
    while (!path.isEmpty()) {
      Visit visit = path.peek();
      if (visit.ahead().hasNext()) {
        enter(visit.ahead().next().to(), seen, path);
      } else {
        finished.add(path.pop().role());
      }
    }
  }

  private void enter(RoleId role, Set<RoleId> seen, Deque<Visit> path) {
    if (seen.add(role)) {
      path.push(new Visit(role, leaving(role).iterator()));
    }
  }
}
