package waymark.app.outline;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import waymark.edit.Edit;
import waymark.edit.FreshIds;
import waymark.edit.LineEdit.ShowSteps;
import waymark.edit.PathwayEdit.DeleteFromPathway;
import waymark.edit.PlaceEdit.PlaceRole;
import waymark.edit.PlaceEdit.RemoveFromView;
import waymark.edit.RoleEdit.AddRole;
import waymark.edit.StepEdit.Connect;
import waymark.edit.StepEdit.Reconnect;
import waymark.gesture.Connections;
import waymark.model.Extra;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.View;

/// What keys and drags make of a pathway, row by row. What may be connected is asked where the
/// canvas asks it.
///
/// @param pathway as it is now
/// @param view the view in front
record Turns(Pathway pathway, View view) {

  private Outline outline() {
    return Outline.of(pathway, view);
  }

  /// {@return a new role behind `row`, under the same role}
  Turn addAfter(Row row) {
    Role role = newRole();
    Pathway added = inserted(role, placement(role.id(), row.role()), row.role());
    if (row.parent().isEmpty()) {
      return new Turn.Done(added, text("outline.edit.add"), role.id());
    }
    RoleId from = row.parent().get();
    Step step = Step.of(FreshIds.step(added, from, role.id()), from, role.id(), StepKind.ADVANCE);
    Pathway next = new Connect(step).apply(added);
    Pathway ordered = beside(next, Optional.of(step), role.id(), Optional.of(row), true);
    return new Turn.Done(ordered, text("outline.edit.add"), role.id());
  }

  /// {@return a first role, in a view that has none}
  Turn addFirst() {
    Role role = newRole();
    Placement place =
        new Placement(role.id(), Optional.empty(), Optional.empty(), Optional.empty(), Extra.NONE);
    return new Turn.Done(
        new AddRole(role, view.id(), place).apply(pathway), text("outline.edit.add"), role.id());
  }

  private Role newRole() {
    String title = text("outline.new");
    return Role.of(FreshIds.role(pathway, title), title, RoleKind.OTHER);
  }

  private Placement placement(RoleId role, RoleId like) {
    Optional<Placement> beside = view.placement(like);
    return new Placement(
        role,
        Optional.empty(),
        beside.flatMap(Placement::stage),
        beside.flatMap(Placement::strand),
        Extra.NONE);
  }

  private Pathway inserted(Role role, Placement placement, RoleId behind) {
    Pathway added = new AddRole(role, view.id(), placement).apply(pathway);
    return added.withRoles(moved(added.roles(), Role::id, role.id(), behind, true));
  }

  /// {@return `row` as a next step of the one above it}
  Turn indent(Row row) {
    return outline()
        .before(row)
        .map(above -> under(row, Optional.of(above.role()), Optional.empty(), true))
        .orElseGet(() -> new Turn.Refused(text("outline.nothing-above")));
  }

  /// {@return `row` taken out of the one it stands under, behind that}
  Turn outdent(Row row) {
    return row.parent()
        .flatMap(parent -> outline().row(parent))
        .map(parent -> under(row, parent.parent(), Optional.of(parent), true))
        .orElseGet(() -> new Turn.Refused(text("outline.at-edge")));
  }

  /// {@return `row` one place up or down among those under the same role}
  Turn move(Row row, boolean down) {
    Optional<Row> next = down ? outline().after(row) : outline().before(row);
    return next.map(n -> under(row, row.parent(), Optional.of(n), down))
        .orElseGet(() -> new Turn.Refused(text("outline.no-further")));
  }

  /// {@return `row` dropped as a next step of `target`}
  Turn dropInto(Row row, Row target) {
    return under(row, Optional.of(target.role()), Optional.empty(), true);
  }

  /// {@return `row` dropped beside `target`, before or behind it}
  Turn dropBeside(Row row, Row target, boolean behind) {
    return under(row, target.parent(), Optional.of(target), behind);
  }

  /// {@return `row` gone: from this view, or, where the role is only named again, that step}
  Turn remove(Row row) {
    if (!row.whole()) {
      return delete(row);
    }
    if (row.shown() == Row.Shown.NO) {
      return new Turn.Refused(text("outline.not-here"));
    }
    return done(new RemoveFromView(view.id(), Set.of(row.role())), row.role());
  }

  /// {@return `row` gone from the pathway: the role, or, where that is only named again, the step}
  Turn delete(Row row) {
    Optional<Id> stand =
        outline().before(row).map(Row::id).or(() -> row.parent().map(Id.class::cast));
    Set<RoleId> roles = row.whole() ? Set.of(row.role()) : Set.of();
    Set<StepId> steps =
        row.whole() ? Set.of() : row.step().stream().map(Step::id).collect(Collectors.toSet());
    return done(new DeleteFromPathway(roles, steps, Set.of()), stand.orElse(row.role()));
  }

  /// {@return `row` in this view too, its role where there is room}
  Turn show(Row row) {
    return switch (row.shown()) {
      case YES -> new Turn.Refused(text("outline.here-already"));
      case WITHOUT_STEP -> {
        Set<StepId> steps = row.step().stream().map(Step::id).collect(Collectors.toSet());
        yield done(new ShowSteps(view.id(), steps), row.id());
      }
      case NO -> {
        Placement place = placement(row.role(), row.parent().orElse(row.role()));
        yield done(new PlaceRole(view.id(), place), row.id());
      }
    };
  }

  private Turn done(Edit edit, Id stand) {
    return new Turn.Done(edit.apply(pathway), edit.label(), stand);
  }

  /// Puts `row` under `parent`, or at the left edge, beside `anchor`.
  private Turn under(Row row, Optional<RoleId> parent, Optional<Row> anchor, boolean behind) {
    if (parent.filter(p -> p.equals(row.role()) || outline().isBelow(p, row)).isPresent()) {
      return new Turn.Refused(text("outline.below-itself"));
    }
    if (parent.equals(row.parent())) {
      return done(pathway, row.step(), row, anchor, behind);
    }
    if (parent.isEmpty()) {
      Step step = row.step().orElseThrow();
      DeleteFromPathway cut = new DeleteFromPathway(Set.of(), Set.of(step.id()), Set.of());
      return done(cut.apply(pathway), Optional.empty(), row, anchor, behind);
    }
    return connected(row, parent.get(), anchor, behind);
  }

  private Turn connected(Row row, RoleId parent, Optional<Row> anchor, boolean behind) {
    Connections.Verdict verdict =
        row.step()
            .map(step -> Connections.allowed(pathway, step, parent, row.role()))
            .orElseGet(() -> Connections.allowed(pathway, parent, row.role()));
    return switch (verdict) {
      case Connections.Refused(String why) -> new Turn.Refused(why);
      case Connections.Allowed(StepKind kind) -> {
        Step step =
            row.step()
                .map(s -> s.withEnds(parent, row.role()))
                .orElseGet(
                    () ->
                        Step.of(
                            FreshIds.step(pathway, parent, row.role()), parent, row.role(), kind));
        Pathway next =
            row.step().isPresent()
                ? new Reconnect(step.id(), parent, row.role()).apply(pathway)
                : new Connect(step).apply(pathway);
        yield done(next, Optional.of(step), row, anchor, behind);
      }
    };
  }

  private Turn done(
      Pathway next, Optional<Step> step, Row row, Optional<Row> anchor, boolean behind) {
    Id stand = row.whole() ? row.role() : step.<Id>map(Step::id).orElse(row.role());
    return new Turn.Done(
        beside(next, step, row.role(), anchor, behind), text("outline.edit.move"), stand);
  }

  /// The order of roles at the left edge is that of roles, the order under a role that of steps.
  private static Pathway beside(
      Pathway pathway, Optional<Step> step, RoleId role, Optional<Row> anchor, boolean behind) {
    if (step.isEmpty()) {
      return anchor
          .map(a -> pathway.withRoles(moved(pathway.roles(), Role::id, role, a.role(), behind)))
          .orElse(pathway);
    }
    Id moving = step.get().id();
    return anchor
        .flatMap(Row::step)
        .map(a -> pathway.withSteps(moved(pathway.steps(), Step::id, moving, a.id(), behind)))
        .orElseGet(() -> pathway.withSteps(last(pathway.steps(), moving)));
  }

  private static List<Step> last(List<Step> steps, Id id) {
    List<Step> next = new ArrayList<>(steps.stream().filter(s -> !s.id().equals(id)).toList());
    steps.stream().filter(s -> s.id().equals(id)).forEach(next::add);
    return next;
  }

  private static <T> List<T> moved(
      List<T> all, Function<T, ? extends Id> idOf, Id id, Id anchor, boolean behind) {
    if (id.equals(anchor)) {
      return all;
    }
    List<T> next = new ArrayList<>();
    List<T> moving = all.stream().filter(e -> idOf.apply(e).equals(id)).toList();
    for (T element : all) {
      boolean here = idOf.apply(element).equals(anchor);
      if (here && !behind) {
        next.addAll(moving);
      }
      if (!idOf.apply(element).equals(id)) {
        next.add(element);
      }
      if (here && behind) {
        next.addAll(moving);
      }
    }
    return next;
  }
}
