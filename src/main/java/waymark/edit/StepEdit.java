package waymark.edit;

import static waymark.edit.Texts.text;

import java.util.List;
import java.util.Set;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.ViewId;

/// Edits of the steps between roles, which show in every view that places both.
public sealed interface StepEdit extends Edit {

  /// A new step between roles that are there.
  ///
  /// @param step of an id that is still free
  record Connect(Step step) implements StepEdit {
    @Override
    public String label() {
      return text(step.kind() == StepKind.DEEPEN ? "step.grow" : "step.connect");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return pathway.withSteps(Changed.added(pathway.steps(), step));
    }
  }

  /// A new role together with the step that leads to it, or from it.
  ///
  /// @param add the role and its place
  /// @param step between that role and one that is there
  record ConnectToNewRole(RoleEdit.AddRole add, Step step) implements StepEdit {

    /// The role, its place in a view and the step.
    public ConnectToNewRole(Role role, ViewId view, Placement placement, Step step) {
      this(new RoleEdit.AddRole(role, view, placement), step);
    }

    public ConnectToNewRole {
      if (!step.touches(add.role().id())) {
        throw new IllegalArgumentException("a step elsewhere: " + step.id());
      }
    }

    @Override
    public String label() {
      return text("step.role", add.role().title());
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return new Connect(step).apply(add.apply(pathway));
    }
  }

  /// Other ends for a step. The corners and the place of its label, which a person gave it for its
  /// old ends, are let go in every view.
  record Reconnect(StepId step, RoleId from, RoleId to) implements StepEdit {
    @Override
    public String label() {
      return text("step.reconnect");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      Pathway next = Changed.step(pathway, step, s -> s.withEnds(from, to));
      boolean same = next.steps().equals(pathway.steps());
      return same ? pathway : Cascade.forgetLines(next, Set.of(step));
    }
  }

  /// A step in the place of the one of the same id.
  ///
  /// @param step as it is to be, between the same roles
  /// @param what the part that changes, such as `years`
  record ChangeStep(Step step, String what) implements StepEdit {

    private static final List<Part<Step>> PARTS =
        List.of(
            new Part<>("kind", Step::kind),
            new Part<>("years", Step::years),
            new Part<>("needs", Step::needs),
            new Part<>("note", Step::note),
            new Part<>("sources", Step::sources));

    /// {@return the edit from one version to the next, which knows what it changes}
    public static ChangeStep between(Step before, Step after) {
      return new ChangeStep(after, Part.changed(PARTS, before, after));
    }

    @Override
    public String label() {
      return text("step.change", what);
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return Changed.step(pathway, step.id(), _ -> step);
    }
  }
}
