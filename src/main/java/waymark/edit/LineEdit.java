package waymark.edit;

import static waymark.edit.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import waymark.edit.Count.Noun;
import waymark.model.Bends;
import waymark.model.Extra;
import waymark.model.LabelPlace;
import waymark.model.Pathway;
import waymark.model.Point;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.View;
import waymark.model.ViewId;

/// Edits of how a view draws steps. The steps themselves stay as they are.
public sealed interface LineEdit extends Edit {

  /// Corners that the line is to have.
  ///
  /// @param points in order, at least one
  record SetBends(ViewId view, StepId step, List<Point> points) implements LineEdit {
    public SetBends {
      points = List.copyOf(points);
    }

    @Override
    public String label() {
      return text("step.bend");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return changed(
          pathway,
          view,
          List.of(step),
          v -> v.withBends(Changed.put(v.bends(), Bends::step, new Bends(step, points, extra(v)))));
    }

    private Extra extra(View v) {
      return first(v.bends(), b -> b.step().equals(step)).map(Bends::extra).orElse(Extra.NONE);
    }
  }

  /// No corners by hand: the line finds its own way again.
  record ClearBends(ViewId view, StepId step) implements LineEdit {
    @Override
    public String label() {
      return text("step.straighten");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return changed(
          pathway,
          view,
          List.of(step),
          v -> v.withBends(v.bends().stream().filter(b -> !b.step().equals(step)).toList()));
    }
  }

  /// A place for the label, from which it does not move by itself.
  ///
  /// @param at the upper left corner of its first badge
  record MoveLabel(ViewId view, StepId step, Point at) implements LineEdit {
    @Override
    public String label() {
      return text("label.move");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return changed(
          pathway,
          view,
          List.of(step),
          v ->
              v.withLabels(
                  Changed.put(v.labels(), LabelPlace::step, new LabelPlace(step, at, extra(v)))));
    }

    private Extra extra(View v) {
      return first(v.labels(), l -> l.step().equals(step))
          .map(LabelPlace::extra)
          .orElse(Extra.NONE);
    }
  }

  /// No place by hand: the label finds its own again.
  record FreeLabel(ViewId view, StepId step) implements LineEdit {
    @Override
    public String label() {
      return text("label.free");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return changed(
          pathway,
          view,
          List.of(step),
          v -> v.withLabels(v.labels().stream().filter(l -> !l.step().equals(step)).toList()));
    }
  }

  /// Steps that the view does not show, though it shows both their roles.
  record HideSteps(ViewId view, Set<StepId> steps) implements LineEdit {
    public HideSteps {
      steps = Set.copyOf(steps);
    }

    @Override
    public String label() {
      return text("step.hide", Count.of(steps.size(), Noun.STEP));
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return changed(pathway, view, steps, v -> v.withHidden(hidden(pathway, v)));
    }

    private List<StepId> hidden(Pathway pathway, View v) {
      Stream<StepId> more = pathway.steps().stream().map(Step::id).filter(steps::contains);
      return Stream.concat(v.hidden().stream(), more).distinct().toList();
    }
  }

  /// Steps that the view shows again.
  record ShowSteps(ViewId view, Set<StepId> steps) implements LineEdit {
    public ShowSteps {
      steps = Set.copyOf(steps);
    }

    @Override
    public String label() {
      return text("step.show", Count.of(steps.size(), Noun.STEP));
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return changed(
          pathway,
          view,
          steps,
          v -> v.withHidden(v.hidden().stream().filter(s -> !steps.contains(s)).toList()));
    }
  }

  private static Pathway changed(
      Pathway pathway, ViewId view, Iterable<StepId> steps, UnaryOperator<View> change) {
    List<StepId> known = pathway.steps().stream().map(Step::id).toList();
    steps.forEach(s -> Changed.checkThere(known, s, "step"));
    return Changed.view(pathway, view, change);
  }

  private static <T> Optional<T> first(List<T> all, Predicate<T> which) {
    return all.stream().filter(which).findFirst();
  }
}
