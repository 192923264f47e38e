package waymark.edit;

import static waymark.edit.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import waymark.edit.QualificationEdit.AddQualification;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.model.Timing;

/// Edits of what a step or a role asks for.
public sealed interface NeedEdit extends Edit {

  /// Whose needs they are.
  sealed interface Holder {

    /// The needs of a role, whichever way one came.
    record OfRole(RoleId role) implements Holder {}

    /// The needs of a step.
    record OfStep(StepId step) implements Holder {}
  }

  /// One need more, behind the others. A need that is there already is not added again.
  record AddNeed(Holder holder, Need need) implements NeedEdit {
    @Override
    public String label() {
      return text("need.add");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return changed(pathway, holder, all -> all.contains(need) ? all : Changed.added(all, need));
    }
  }

  /// {@return a need of `qualification` more, which joins the pathway if that has none of its id}
  static Edit asking(Pathway pathway, Holder holder, Qualification qualification, Timing when) {
    AddNeed add = new AddNeed(holder, Need.of(qualification.id(), when));
    return pathway.qualification(qualification.id()).isPresent()
        ? add
        : new Several(add.label(), List.of(new AddQualification(qualification), add));
  }

  /// Another need in the place of one.
  ///
  /// @param index its place in the list, from 0
  record ChangeNeed(Holder holder, int index, Need need) implements NeedEdit {
    @Override
    public String label() {
      return text("need.change");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return changed(
          pathway,
          holder,
          all -> {
            List<Need> next = copyWith(all, index);
            next.set(index, need);
            return next;
          });
    }
  }

  /// One need less.
  ///
  /// @param index its place in the list, from 0
  record RemoveNeed(Holder holder, int index) implements NeedEdit {
    @Override
    public String label() {
      return text("need.remove");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return changed(
          pathway,
          holder,
          all -> {
            List<Need> next = copyWith(all, index);
            next.remove(index);
            return next;
          });
    }
  }

  private static Pathway changed(Pathway pathway, Holder holder, UnaryOperator<List<Need>> change) {
    return switch (holder) {
      case Holder.OfRole(RoleId role) ->
          Changed.role(pathway, role, r -> r.withNeeds(change.apply(r.needs())));
      case Holder.OfStep(StepId step) ->
          Changed.step(pathway, step, s -> s.withNeeds(change.apply(s.needs())));
    };
  }

  private static List<Need> copyWith(List<Need> needs, int index) {
    if (index < 0 || index >= needs.size()) {
      throw new IllegalArgumentException("no such need: " + index);
    }
    return new ArrayList<>(needs);
  }
}
