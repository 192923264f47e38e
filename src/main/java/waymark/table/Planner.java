package waymark.table;

import static waymark.table.Texts.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.model.Id;
import waymark.table.Plan.Change;
import waymark.table.Plan.Fate;
import waymark.table.Plan.Line;
import waymark.table.Plan.Problem;

/// Reads a sheet into a table, row by row, each on top of what the rows before it have done.
///
/// @param <I> the ids of rows
/// @param <C> the columns
public final class Planner<I extends Id, C extends Column> {

  private final Wish<C> wish;
  private final List<I> below;
  private final Table<I, C> before;
  private Table<I, C> now;
  private final Set<I> spoken = new HashSet<>();

  private Planner(Table<I, C> table, Wish<C> wish, List<I> below) {
    this.wish = wish;
    this.below = below;
    this.before = table;
    this.now = table;
  }

  /// {@return what would come of reading a sheet into `table`}
  ///
  /// @param below the rows to write over, one for each of the sheet, if that does not name its rows
  public static <I extends Id, C extends Column> Plan plan(
      Table<I, C> table, Wish<C> wish, List<I> below) {
    return new Planner<>(table, wish, below).plan();
  }

  private Plan plan() {
    boolean isNamed =
        wish.columns().containsAll(before.naming().stream().map(Optional::of).toList());
    List<String> missing = isNamed ? before.missing(rows()) : List.of();
    if (wish.isSupplying()) {
      now = before.supplied(missing);
    }
    List<Line> lines = new ArrayList<>();
    for (int i = wish.first(); i < wish.sheet().rows().size(); i++) {
      if (!Sheet.isBlank(wish.sheet().rows().get(i))) {
        lines.add(isNamed ? named(i) : placed(i));
      }
    }
    return new Plan(lines, missing, now.pathway());
  }

  private List<Map<C, String>> rows() {
    List<Map<C, String>> rows = new ArrayList<>();
    for (int i = wish.first(); i < wish.sheet().rows().size(); i++) {
      if (!Sheet.isBlank(wish.sheet().rows().get(i))) {
        rows.add(cells(i));
      }
    }
    return rows;
  }

  private Map<C, String> cells(int row) {
    Map<C, String> cells = all(row);
    if (!wish.isClearing()) {
      cells.values().removeIf(String::isBlank);
    }
    return cells;
  }

  private Map<C, String> all(int row) {
    Map<C, String> cells = new HashMap<>();
    for (int i = 0; i < wish.columns().size(); i++) {
      String text = wish.sheet().cell(row, i);
      wish.columns().get(i).ifPresent(c -> cells.put(c, text));
    }
    return cells;
  }

  private Line placed(int row) {
    int place = row - wish.first();
    if (place >= below.size()) {
      String why = text(below.isEmpty() ? "problem.nameless" : "problem.no-row", names());
      return refused(row, "", new Problem(where(row), Optional.empty(), why));
    }
    return written(row, below.get(place), cells(row), Fate.CHANGED);
  }

  private String names() {
    return before.writable().stream()
        .filter(before.naming()::contains)
        .map(c -> "“" + c.title() + "”")
        .reduce((a, b) -> text("and", a, b))
        .orElseThrow();
  }

  private Line named(int row) {
    Map<C, String> cells = cells(row);
    return switch (now.start(cells)) {
      case Start.Unfit<I, C>(C column, String why) ->
          refused(row, glance(cells), problem(row, column, why));
      case Start.Begun<I, C>(var edit, I id) -> {
        now = now.on(edit.apply(now.pathway()));
        yield written(row, id, without(cells, now.naming()), Fate.NEW);
      }
      case Start.Known<I, C>(List<I> known) ->
          meant(known, without(all(row), now.naming()))
              .map(id -> written(row, id, without(cells, now.naming()), Fate.CHANGED))
              .orElseGet(() -> refused(row, glance(cells), unclear(row, known)));
    };
  }

  /// {@return the one of `known` that a row is about: the only one of which no row has spoken yet,
  /// or one that says just this already, empty cells included}
  private Optional<I> meant(List<I> known, Map<C, String> cells) {
    List<I> free = known.stream().filter(id -> !spoken.contains(id)).toList();
    return free.size() == 1
        ? Optional.of(free.getFirst())
        : (free.isEmpty() ? known : free).stream().filter(id -> says(id, cells)).findFirst();
  }

  private boolean says(I id, Map<C, String> cells) {
    return cells.entrySet().stream()
        .allMatch(cell -> now.write(id, cell.getKey(), cell.getValue()) instanceof Entry.Same);
  }

  private Problem unclear(int row, List<I> known) {
    String name = now.name(known.getFirst());
    boolean isRepeated = spoken.containsAll(known);
    return new Problem(
        where(row),
        Optional.empty(),
        isRepeated ? text("problem.again", name) : text("problem.several", known.size(), name));
  }

  private static <C> Map<C, String> without(Map<C, String> cells, Set<C> columns) {
    Map<C, String> rest = new HashMap<>(cells);
    rest.keySet().removeAll(columns);
    return rest;
  }

  private String glance(Map<C, String> cells) {
    return now.writable().stream()
        .filter(now.naming()::contains)
        .map(c -> cells.getOrDefault(c, "").strip())
        .filter(t -> !t.isEmpty())
        .reduce((a, b) -> text("step.name", a, b))
        .orElse("");
  }

  private Line refused(int row, String name, Problem problem) {
    return new Line(row + 1, Optional.empty(), Fate.REFUSED, name, List.of(), List.of(problem));
  }

  private Line written(int row, I id, Map<C, String> cells, Fate fate) {
    spoken.add(id);
    Table<I, C> old = now;
    List<Problem> problems = new ArrayList<>();
    for (C column : now.writable()) {
      if (cells.containsKey(column)) {
        switch (now.write(id, column, cells.get(column))) {
          case Entry.Taken(var edit) -> now = now.on(edit.apply(now.pathway()));
          case Entry.Same _ -> {}
          case Entry.Refused(String why) -> problems.add(problem(row, column, why));
        }
      }
    }
    List<Change> changes = changes(old, id);
    return new Line(
        row + 1, Optional.of(id), fate(fate, changes, problems), old.name(id), changes, problems);
  }

  private static Fate fate(Fate wished, List<Change> changes, List<Problem> problems) {
    if (wished == Fate.NEW || !changes.isEmpty()) {
      return wished;
    }
    return problems.isEmpty() ? Fate.SAME : Fate.REFUSED;
  }

  private List<Change> changes(Table<I, C> old, I id) {
    return old.columns().stream()
        .filter(c -> !old.text(id, c).equals(now.text(id, c)))
        .map(c -> new Change(c.title(), old.text(id, c), now.text(id, c)))
        .toList();
  }

  private Problem problem(int row, C column, String why) {
    return new Problem(where(row, column), wish.place(column), why);
  }

  private static String where(int row) {
    return text("where.row", row + 1);
  }

  private String where(int row, C column) {
    return wish.place(column)
        .map(place -> text("where.cell", row + 1, letters(place), column.title()))
        .orElseGet(() -> where(row));
  }

  /// {@return what spreadsheets call a column: A, B, and after Z, AA}
  private static String letters(int place) {
    String last = String.valueOf((char) ('A' + place % 26));
    return place < 26 ? last : letters(place / 26 - 1) + last;
  }
}
