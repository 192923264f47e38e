package waymark.app.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.View;

/// A view as rows of text, in the order of the pathway's own roles and steps.
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
    private final List<RoleId> placed;
    private final List<Step> steps;
    private final Set<RoleId> written = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();

    Writing(Pathway pathway, View view) {
      Set<RoleId> here = new HashSet<>(view.placements().stream().map(Placement::role).toList());
      placed = pathway.roles().stream().map(Role::id).filter(here::contains).toList();
      steps = pathway.stepsIn(view);
    }

    Outline outline() {
      placed.stream().filter(this::isFirst).forEach(role -> write(role, Optional.empty(), 0));
      placed.stream()
          .filter(role -> !written.contains(role))
          .forEach(
              role -> {
                if (!written.contains(role)) {
                  write(role, Optional.empty(), 0);
                }
              });
      return new Outline(rows);
    }

    private boolean isFirst(RoleId role) {
      return steps.stream().noneMatch(s -> s.to().equals(role) && !s.from().equals(role));
    }

    private void write(RoleId role, Optional<Step> step, int depth) {
      boolean whole = written.add(role);
      rows.add(new Row(role, step, depth, whole));
      if (whole) {
        steps.stream()
            .filter(s -> s.from().equals(role))
            .forEach(s -> write(s.to(), Optional.of(s), depth + 1));
      }
    }
  }
}
