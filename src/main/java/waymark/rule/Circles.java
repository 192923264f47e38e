package waymark.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;

/// Groups of roles each of which can be reached from each other one of its group; a role in no
/// circle is a group of its own.
///
/// @param groups their roles in the pathway's order, the groups in the order of their first roles
record Circles(List<List<RoleId>> groups) {

  /// The groups by the steps that are `open` (Kosaraju's way: the roles in the order in which a
  /// walk forwards leaves them for good, then walks backwards from the last of them).
  static Circles of(Pathway pathway, Predicate<Step> open) {
    Map<RoleId, List<RoleId>> ahead = new HashMap<>();
    Map<RoleId, List<RoleId>> behind = new HashMap<>();
    for (Step step : pathway.steps()) {
      if (open.test(step)) {
        ahead.computeIfAbsent(step.from(), _ -> new ArrayList<>()).add(step.to());
        behind.computeIfAbsent(step.to(), _ -> new ArrayList<>()).add(step.from());
      }
    }
    List<RoleId> order = pathway.roles().stream().map(Role::id).toList();
    return new Circles(groups(order, ahead, behind));
  }

  private static List<List<RoleId>> groups(
      List<RoleId> order, Map<RoleId, List<RoleId>> ahead, Map<RoleId, List<RoleId>> behind) {
    List<RoleId> left = new ArrayList<>();
    Set<RoleId> seen = new HashSet<>();
    order.forEach(r -> walk(r, ahead, seen, left));
    Map<RoleId, Integer> group = new HashMap<>();
    Set<RoleId> grouped = new HashSet<>();
    for (RoleId role : left.reversed()) {
      List<RoleId> members = new ArrayList<>();
      walk(role, behind, grouped, members);
      int number = group.size();
      members.forEach(m -> group.put(m, number));
    }
    Map<Integer, List<RoleId>> groups = new LinkedHashMap<>();
    order.forEach(
        r -> groups.computeIfAbsent(group.getOrDefault(r, -1), _ -> new ArrayList<>()).add(r));
    return List.copyOf(groups.values());
  }

  /// Adds what is reached from `start` and not yet `seen` to `left`, each when all beyond it is.
  private static void walk(
      RoleId start, Map<RoleId, List<RoleId>> next, Set<RoleId> seen, List<RoleId> left) {
    Deque<Visit> path = new ArrayDeque<>();
    if (seen.add(start)) {
      path.push(Visit.of(start, next));
    }
    while (!path.isEmpty()) {
      Visit here = path.element();
      if (!here.ways().hasNext()) {
        left.add(path.pop().role());
        continue;
      }
      RoleId to = here.ways().next();
      if (seen.add(to)) {
        path.push(Visit.of(to, next));
      }
    }
  }

  private record Visit(RoleId role, Iterator<RoleId> ways) {
    static Visit of(RoleId role, Map<RoleId, List<RoleId>> next) {
      return new Visit(role, next.getOrDefault(role, List.of()).iterator());
    }
  }
}
