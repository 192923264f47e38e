package waymark.edit;

import static waymark.edit.Texts.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.model.Bends;
import waymark.model.Grid;
import waymark.model.LabelPlace;
import waymark.model.Note;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.RoleId;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.View;
import waymark.model.ViewId;

/// A wide view as two narrower ones, which join it behind its own tab. The stage at which it is
/// split stands in both, so that every step between neighbouring stages is still seen.
public final class Splitting {

  private final Pathway pathway;
  private final View view;
  private final Grid grid;

  private Splitting(Pathway pathway, View view) {
    this.pathway = pathway;
    this.view = view;
    grid = Grid.of(view);
  }

  /// {@return the stage at which the wider of both parts is narrowest; empty for a view of fewer
  /// than three stages, which has none}
  public static Optional<StageId> place(View view) {
    List<Grid.Column> columns = Grid.of(view).columns();
    Optional<StageId> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (int i = 1; i < columns.size() - 1; i++) {
      Grid.Column column = columns.get(i);
      int wider =
          Math.max(column.end() - columns.getFirst().x(), columns.getLast().end() - column.x());
      if (wider < least) {
        least = wider;
        best = Optional.of(column.stage().id());
      }
    }
    return best;
  }

  /// {@return the edit that adds both parts}
  ///
  /// @param at a stage that is neither the first nor the last
  /// @throws IllegalArgumentException if there is no such view, or the stage is not between others
  public static Edit split(Pathway pathway, ViewId id, StageId at) {
    View view = Changed.view(pathway, id);
    List<StageId> stages = view.stages().stream().map(Stage::id).toList();
    int index = stages.indexOf(at);
    if (index <= 0 || index == stages.size() - 1) {
      throw new IllegalArgumentException("not a stage between others: " + at);
    }
    Splitting splitting = new Splitting(pathway, view);
    int behind = pathway.views().indexOf(view) + 1;
    View first = splitting.part(1, 0, index + 1);
    View second = splitting.part(2, index, stages.size());
    return new Several(
        text("view.split", view.stages().get(index).title()),
        List.of(new ViewEdit.AddView(first, behind), new ViewEdit.AddView(second, behind + 1)));
  }

  private View part(int number, int from, int to) {
    String title = text("view.part", view.title(), number);
    List<Grid.Column> columns = grid.columns().subList(from, to);
    int left = columns.getFirst().x();
    int right = columns.getLast().end();
    int by = grid.left() - left;
    List<Placement> cards =
        view.placements().stream()
            .filter(p -> isIn(p, columns, left, right))
            .map(p -> p.at().map(at -> p.withAt(at.plus(by, 0))).orElse(p))
            .toList();
    Set<StepId> steps = between(cards);
    return view.withId(FreshIds.view(pathway, title))
        .withTitle(title)
        .withPlacements(cards)
        .withStages(view.stages().subList(from, to))
        .withBends(bends(steps, by))
        .withLabels(labels(steps, by))
        .withHidden(view.hidden().stream().filter(steps::contains).toList())
        .withNotes(notes(left, right, by));
  }

  private static boolean isIn(Placement card, List<Grid.Column> columns, int left, int right) {
    return card.stage()
        .map(stage -> columns.stream().anyMatch(c -> c.stage().id().equals(stage)))
        .orElseGet(() -> card.at().map(at -> left <= at.x() && at.x() < right).orElse(false));
  }

  private Set<StepId> between(List<Placement> cards) {
    Set<RoleId> roles = new HashSet<>(cards.stream().map(Placement::role).toList());
    return pathway.steps().stream()
        .filter(s -> roles.contains(s.from()) && roles.contains(s.to()))
        .map(Step::id)
        .collect(Collectors.toSet());
  }

  private List<Bends> bends(Set<StepId> steps, int by) {
    List<Bends> kept = new ArrayList<>();
    Way way = new Way(by, 0);
    view.bends().stream().filter(b -> steps.contains(b.step())).map(way::from).forEach(kept::add);
    return kept;
  }

  private List<LabelPlace> labels(Set<StepId> steps, int by) {
    Way way = new Way(by, 0);
    return view.labels().stream().filter(l -> steps.contains(l.step())).map(way::from).toList();
  }

  private List<Note> notes(int left, int right, int by) {
    return view.notes().stream()
        .filter(n -> left <= n.at().x() && n.at().x() < right)
        .map(n -> n.withAt(new Point(n.at().x() + by, n.at().y())))
        .toList();
  }
}
