package waymark.app.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.View;

/// A pathway as rows of text, in the order of its own roles and steps, all of them; what a view
/// lacks is marked.
///
/// @param rows each role once in full, and again, as a reference, under every other role that leads
///   to it
record Outline(List<Row> rows) {
  Outline {
    rows = List.copyOf(rows);
  }

  static Outline of(Pathway pathway, View view) {
    return new Writing(pathway, view).outline();
  }

  /// {@return the row that `id` is: the full one of a role, the one of a step}
  Optional<Row> row(Id id) {
    return rows.stream()
        .filter(r -> r.step().map(s -> s.id().equals(id)).orElse(false))
        .findFirst()
        .or(() -> rows.stream().filter(r -> r.whole() && r.role().equals(id)).findFirst());
  }

  /// {@return the row before `row` that stands under the same role}
  Optional<Row> before(Row row) {
    return neighbours(row).stream().takeWhile(r -> !r.equals(row)).reduce((_, last) -> last);
  }

  /// {@return the row after `row` that stands under the same role}
  Optional<Row> after(Row row) {
    return neighbours(row).stream().dropWhile(r -> !r.equals(row)).skip(1).findFirst();
  }

  private List<Row> neighbours(Row row) {
    return rows.stream().filter(r -> r.parent().equals(row.parent())).toList();
  }

  /// {@return the rows that are seen while what stands under those of `closed` is not}
  List<Row> without(Set<RoleId> closed) {
    List<Row> seen = new ArrayList<>();
    int limit = Integer.MAX_VALUE;
    for (Row row : rows) {
      if (row.depth() <= limit) {
        seen.add(row);
        limit = row.leads() && closed.contains(row.role()) ? row.depth() : Integer.MAX_VALUE;
      }
    }
    return seen;
  }

  /// {@return the roles under which `row` stands, up to the left edge}
  Set<RoleId> above(Row row) {
    Set<RoleId> above = new HashSet<>();
    Optional<Row> at = row.parent().flatMap(this::row);
    while (at.filter(parent -> above.add(parent.role())).isPresent()) {
      at = at.get().parent().flatMap(this::row);
    }
    return above;
  }

  /// {@return whether `role` is written out below `row`}
  boolean isBelow(RoleId role, Row row) {
    int at = rows.indexOf(row);
    return row.whole()
        && rows.stream()
            .skip(at + 1L)
            .takeWhile(r -> r.depth() > row.depth())
            .anyMatch(r -> r.role().equals(role));
  }

  /// The rows while they are being written.
  private static final class Writing {
    private final List<RoleId> roles;
    private final Map<RoleId, List<Step>> leaving;
    private final Set<RoleId> reached;
    private final Set<RoleId> placed;
    private final Set<StepId> hidden;
    private final Set<RoleId> written = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();

    Writing(Pathway pathway, View view) {
      roles = pathway.roles().stream().map(Role::id).toList();
      leaving = pathway.steps().stream().collect(Collectors.groupingBy(Step::from));
      reached =
          pathway.steps().stream()
              .filter(s -> !s.to().equals(s.from()))
              .map(Step::to)
              .collect(Collectors.toUnmodifiableSet());
      placed =
          view.placements().stream().map(Placement::role).collect(Collectors.toUnmodifiableSet());
      hidden = Set.copyOf(view.hidden());
    }

    /// Those to which nothing leads come first, and what only goes round after them.
    Outline outline() {
      roles.stream().filter(role -> !reached.contains(role)).forEach(this::begin);
      roles.forEach(this::begin);
      return new Outline(rows);
    }

    private void begin(RoleId role) {
      if (written.contains(role)) {
        return;
      }
      Deque<Pending> pending = new ArrayDeque<>();
      pending.push(new Pending(role, Optional.empty(), 0));
      while (!pending.isEmpty()) {
        Pending here = pending.pop();
        write(here)
            .reversed()
            .forEach(s -> pending.push(new Pending(s.to(), Optional.of(s), here.depth() + 1)));
      }
    }

    /// {@return the steps that are to be written below}
    private List<Step> write(Pending p) {
      boolean whole = written.add(p.role());
      List<Step> next = whole ? leaving.getOrDefault(p.role(), List.of()) : List.of();
      rows.add(
          new Row(
              p.role(), p.step(), p.depth(), whole, !next.isEmpty(), shown(p.role(), p.step())));
      return next;
    }

    /// A row that is still to be written.
    private record Pending(RoleId role, Optional<Step> step, int depth) {}

    private Row.Shown shown(RoleId role, Optional<Step> step) {
      if (!placed.contains(role)) {
        return Row.Shown.NO;
      }
      return step.map(Step::id).filter(hidden::contains).isPresent()
          ? Row.Shown.WITHOUT_STEP
          : Row.Shown.YES;
    }
  }
}
