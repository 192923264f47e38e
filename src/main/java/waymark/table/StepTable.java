package waymark.table;

import static waymark.table.StepColumn.FROM;
import static waymark.table.StepColumn.KIND;
import static waymark.table.StepColumn.TO;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waymark.edit.Edit;
import waymark.edit.FreshIds;
import waymark.edit.PathwayEdit.DeleteFromPathway;
import waymark.edit.StepEdit.ChangeStep;
import waymark.edit.StepEdit.Connect;
import waymark.edit.StepEdit.Reconnect;
import waymark.gesture.Connections;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.View;

/// The steps of a pathway. What may be connected is asked where the canvas asks it.
public final class StepTable implements Table<StepId, StepColumn> {

  private static final Choice<StepKind> KINDS = new Choice<>(List.of(StepKind.values()));

  private final Pathway pathway;
  private final View view;
  private final Map<StepId, Step> steps;
  private final Map<RoleId, Role> roles;

  /// @param view the view in front, which shows a new role
  public StepTable(Pathway pathway, View view) {
    this.pathway = pathway;
    this.view = view;
    steps = pathway.stepsById();
    roles = pathway.rolesById();
  }

  @Override
  public Pathway pathway() {
    return pathway;
  }

  @Override
  public View view() {
    return view;
  }

  @Override
  public StepTable on(Pathway next) {
    return new StepTable(next, next.view(view.id()).orElse(view));
  }

  @Override
  public List<StepColumn> columns() {
    return List.of(StepColumn.values());
  }

  @Override
  public List<StepColumn> writable() {
    return List.of(StepColumn.values());
  }

  @Override
  public Set<StepColumn> naming() {
    return Set.of(FROM, TO);
  }

  @Override
  public List<StepId> rows() {
    return pathway.steps().stream().map(Step::id).toList();
  }

  @Override
  public boolean has(StepId row) {
    return steps.containsKey(row);
  }

  @Override
  public String name(StepId row) {
    Step step = step(row);
    return Texts.text("step.name", title(step.from()), title(step.to()));
  }

  private Step step(StepId id) {
    return Optional.ofNullable(steps.get(id)).orElseThrow();
  }

  private String title(RoleId role) {
    return Optional.ofNullable(roles.get(role)).map(Role::title).orElse(role.value());
  }

  @Override
  public String text(StepId row, StepColumn column) {
    Step step = step(row);
    return switch (column) {
      case FROM -> title(step.from());
      case TO -> title(step.to());
      case KIND -> step.kind().label();
      case YEARS -> step.years().map(Numbers::text).orElse("");
      case NEEDS -> new NeedCells(pathway).text(step.needs());
      case NOTE -> step.note().orElse("");
    };
  }

  @Override
  public Comparator<String> order(StepColumn column) {
    return column == KIND ? Order.like(KINDS.labels()) : Order.natural();
  }

  @Override
  public List<String> choices(StepColumn column) {
    return switch (column) {
      case FROM, TO -> pathway.roles().stream().map(Role::title).sorted(Order.natural()).toList();
      case KIND -> KINDS.labels();
      default -> List.of();
    };
  }

  @Override
  public boolean isOptional(StepColumn column) {
    return column != FROM && column != TO && column != KIND;
  }

  @Override
  public Entry write(StepId row, StepColumn column, String text) {
    if (text.strip().equals(text(row, column).strip())) {
      return new Entry.Same();
    }
    Step step = step(row);
    return switch (column) {
      case FROM, TO -> reconnected(step, column, text);
      case KIND ->
          KINDS
              .read(text)
              .map(kind -> meant(step, kind))
              .orElseGet(() -> Entry.refused(text, KINDS.expected()));
      case YEARS -> lasting(step, text);
      case NEEDS -> needing(step, text);
      case NOTE -> changed(step, step.withNote(RoleTable.said(text)));
    };
  }

  private Entry reconnected(Step step, StepColumn column, String text) {
    return switch (role(text)) {
      case Found.Unfit(String why) -> new Entry.Refused(why);
      case Found.One(RoleId role) -> {
        RoleId from = column == FROM ? role : step.from();
        RoleId to = column == TO ? role : step.to();
        yield taken(
            Connections.allowed(pathway, step, from, to), new Reconnect(step.id(), from, to));
      }
    };
  }

  private static Entry taken(Connections.Verdict verdict, Edit edit) {
    return switch (verdict) {
      case Connections.Allowed _ -> new Entry.Taken(edit);
      case Connections.Refused(String why) -> new Entry.Refused(why);
    };
  }

  private Entry meant(Step step, StepKind kind) {
    Step next = step.withKind(kind);
    return next.equals(step)
        ? new Entry.Same()
        : taken(
            Connections.allowed(pathway, next, step.from(), step.to()),
            ChangeStep.between(step, next));
  }

  private static Entry changed(Step before, Step after) {
    return before.equals(after)
        ? new Entry.Same()
        : new Entry.Taken(ChangeStep.between(before, after));
  }

  private static Entry lasting(Step step, String text) {
    if (text.isBlank()) {
      return changed(step, step.withYears(Optional.empty()));
    }
    return Numbers.years(text)
        .map(years -> changed(step, step.withYears(Optional.of(years))))
        .orElseGet(() -> Entry.refused(text, Texts.text("expected.years")));
  }

  private Entry needing(Step step, String text) {
    return switch (new NeedCells(pathway).read(text, step.needs())) {
      case NeedCells.Read.Needs(var needs) -> changed(step, step.withNeeds(needs));
      case NeedCells.Read.Refused(var why) -> new Entry.Refused(why);
    };
  }

  /// Whether one role is called so.
  private sealed interface Found {
    record One(RoleId role) implements Found {}

    record Unfit(String why) implements Found {}
  }

  private Found role(String text) {
    List<RoleId> called = Names.roles(pathway, text);
    if (called.size() == 1) {
      return new Found.One(called.getFirst());
    }
    String expected = called.isEmpty() ? "expected.role" : "expected.one-alone";
    return new Found.Unfit(Entry.Refusing.why(text, Texts.text(expected)));
  }

  @Override
  public Start<StepId, StepColumn> start(Map<StepColumn, String> cells) {
    Found from = role(cells.getOrDefault(FROM, ""));
    if (from instanceof Found.Unfit(String why)) {
      return new Start.Unfit<>(FROM, why);
    }
    Found to = role(cells.getOrDefault(TO, ""));
    if (to instanceof Found.Unfit(String why)) {
      return new Start.Unfit<>(TO, why);
    }
    String meant = cells.getOrDefault(KIND, "");
    Optional<StepKind> kind = KINDS.read(meant);
    if (!meant.isBlank() && kind.isEmpty()) {
      return new Start.Unfit<>(KIND, Entry.Refusing.why(meant, KINDS.expected()));
    }
    return start(((Found.One) from).role(), ((Found.One) to).role(), kind);
  }

  private Start<StepId, StepColumn> start(RoleId from, RoleId to, Optional<StepKind> kind) {
    List<StepId> known =
        pathway.steps().stream()
            .filter(s -> s.from().equals(from) && s.to().equals(to))
            .filter(s -> kind.isEmpty() || kind.get() == s.kind())
            .map(Step::id)
            .toList();
    if (!known.isEmpty()) {
      return new Start.Known<>(known);
    }
    StepId id = FreshIds.step(pathway, from, to);
    Connections.Verdict verdict =
        kind.map(k -> Connections.allowed(pathway, Step.of(id, from, to, k), from, to))
            .orElseGet(() -> Connections.allowed(pathway, from, to));
    return switch (verdict) {
      case Connections.Refused(String why) -> new Start.Unfit<>(TO, why);
      case Connections.Allowed(StepKind allowed) ->
          new Start.Begun<>(new Connect(Step.of(id, from, to, allowed)), id);
    };
  }

  @Override
  public Edit delete(Set<StepId> rows) {
    return new DeleteFromPathway(Set.of(), rows, Set.of());
  }

  @Override
  public List<String> missing(List<Map<StepColumn, String>> rows) {
    List<String> missing = new ArrayList<>();
    rows.stream()
        .flatMap(row -> Stream.of(FROM, TO).map(c -> row.getOrDefault(c, "")))
        .filter(title -> !title.isBlank() && Names.roles(pathway, title).isEmpty())
        .map(String::strip)
        .filter(title -> missing.stream().noneMatch(m -> Names.same(m, title)))
        .forEach(missing::add);
    return missing;
  }

  @Override
  public StepTable supplied(List<String> names) {
    RoleTable named = new RoleTable(pathway, view);
    for (String name : names) {
      named = named.on(named.added(name).apply(named.pathway()));
    }
    return on(named.pathway());
  }
}
