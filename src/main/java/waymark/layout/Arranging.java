package waymark.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.View;

/// Arranges views when a person asks for it. Slow for large views, so call it in the background.
///
/// - Stages and strands are constraints: every card lies in those it names, and these only ever
///   grow.
/// - In a view with neither, columns and heights are the layouter's own, with room for labels.
/// - Corners and labels that a person gave to a step are dropped when one of its cards moves: they
///   belonged to the old picture.
///
/// @param pathway what is shown
/// @param sizes how large everything is
public record Arranging(Pathway pathway, Sizes sizes) {

  /// {@return `view`, arranged; the same for the same view every time}
  ///
  /// @param view a view of the pathway, whether or not all its cards have a place
  public Arranged arrange(View view, Scope scope, Watch watch) {
    View settled = Settle.settle(pathway, view, sizes.cards());
    Optional<View> arranged =
        switch (scope) {
          case Scope.Everything _ -> everything(settled, watch);
          case Scope.Only(Set<RoleId> roles) -> only(settled, roles, watch);
          case Scope.Tidy _ -> Optional.of(Tidying.tidy(settled, sizes.cards()));
        };
    return arranged
        .filter(_ -> !watch.cancelled())
        .<Arranged>map(v -> new Arranged.Done(withoutStale(settled, v)))
        .orElseGet(Arranged.Cancelled::new);
  }

  private Optional<View> everything(View view, Watch watch) {
    boolean free = view.stages().isEmpty() && view.strands().isEmpty();
    return free ? freely(view, watch) : inCells(view, watch);
  }

  private Optional<View> freely(View view, Watch watch) {
    Layering graph = Layering.free(view, pathway.stepsIn(view), sizes);
    return graph.arrange(watch).map(boxes -> placed(view, boxes));
  }

  private static View placed(View view, Map<RoleId, Box> boxes) {
    return view.withPlacements(
        view.placements().stream()
            .map(p -> p.withAt(boxes.getOrDefault(p.role(), Box.EMPTY).corner()))
            .toList());
  }

  private Optional<View> inCells(View view, Watch watch) {
    List<Step> steps = pathway.stepsIn(view);
    Map<RoleId, Seat> seats = Seats.of(pathway, view, steps);
    Layering graph = Layering.inColumns(view, steps, seats, sizes);
    return graph.arrange(watch).map(boxes -> seated(view, steps, Ordering.by(boxes, seats, steps)));
  }

  private View seated(View view, List<Step> steps, SortedMap<Seat, List<RoleId>> cells) {
    View loose = view.withPlacements(view.placements().stream().map(Arranging::loose).toList());
    View seated = Seating.seat(loose, steps, cells, sizes.cards());
    return Filling.fill(seated, steps, sizes.cards());
  }

  private static Placement loose(Placement p) {
    return new Placement(p.role(), Optional.empty(), p.stage(), p.strand(), p.extra());
  }

  private Optional<View> only(View view, Set<RoleId> roles, Watch watch) {
    boolean free = view.stages().isEmpty() && view.strands().isEmpty();
    View asked =
        free
            ? view.withPlacements(
                view.placements().stream().filter(p -> roles.contains(p.role())).toList())
            : view;
    return everything(asked, watch).map(a -> Inserting.insert(view, a, roles, sizes.cards()));
  }

  private View withoutStale(View before, View after) {
    Set<RoleId> moved =
        after.placements().stream()
            .filter(p -> !p.at().equals(before.placement(p.role()).flatMap(Placement::at)))
            .map(Placement::role)
            .collect(Collectors.toSet());
    Set<StepId> stale =
        pathway.steps().stream()
            .filter(s -> moved.contains(s.from()) || moved.contains(s.to()))
            .map(Step::id)
            .collect(Collectors.toSet());
    return after
        .withBends(after.bends().stream().filter(b -> !stale.contains(b.step())).toList())
        .withLabels(after.labels().stream().filter(l -> !stale.contains(l.step())).toList());
  }
}
