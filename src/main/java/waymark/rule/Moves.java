package waymark.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;

/// The steps of a pathway by the roles they leave and reach. A step from a role to itself is in
/// neither list.
final class Moves {

  private final Map<RoleId, List<Step>> outOf = new HashMap<>();
  private final Map<RoleId, List<Step>> into = new HashMap<>();
  private final Map<RoleId, Role> roles = new LinkedHashMap<>();

  private Moves() {}

  static Moves of(Pathway pathway) {
    var moves = new Moves();
    pathway.roles().forEach(r -> moves.roles.put(r.id(), r));
    for (Step step : pathway.steps()) {
      if (!step.from().equals(step.to())) {
        moves.outOf.computeIfAbsent(step.from(), _ -> new ArrayList<>()).add(step);
        moves.into.computeIfAbsent(step.to(), _ -> new ArrayList<>()).add(step);
      }
    }
    return moves;
  }

  List<Step> outOf(RoleId role) {
    return outOf.getOrDefault(role, List.of());
  }

  List<Step> into(RoleId role) {
    return into.getOrDefault(role, List.of());
  }

  /// Whether some role that satisfies `goal` can be reached from `start` by one step or more.
  boolean reaches(RoleId start, Predicate<Role> goal) {
    return reached(List.of(start), _ -> true).stream()
        .filter(id -> !id.equals(start))
        .map(roles::get)
        .anyMatch(goal);
  }

  /// The roles reached from `starts`, which count as reached, by steps that are `open`.
  Set<RoleId> reached(Collection<RoleId> starts, Predicate<Step> open) {
    Set<RoleId> seen = new LinkedHashSet<>(starts);
    Deque<RoleId> next = new ArrayDeque<>(starts);
    while (!next.isEmpty()) {
      for (Step step : outOf(next.remove())) {
        if (open.test(step) && seen.add(step.to())) {
          next.add(step.to());
        }
      }
    }
    return seen;
  }
}
