package waymark.layout;

import java.util.List;
import java.util.SortedMap;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.View;

/// Gives every card a place, so that a pathway can be drawn however little its file says.
///
/// - A pathway without views gets one in which all its roles are arranged.
/// - A view in which no card has a place is arranged by its stages and strands; these grow where
///   their cards need it.
/// - In any other view, each card without a place finds a free one, in its cell if there is room;
///   and nothing that has a place moves.
///
/// To settle what is settled changes nothing.
public final class Settle {

  private Settle() {}

  /// {@return the pathway with at least one view, all of whose placements have a position}
  public static Pathway settle(Pathway pathway, CardSizes sizes) {
    List<View> views = pathway.views().isEmpty() ? List.of(FirstView.of(pathway)) : pathway.views();
    return pathway.withViews(views.stream().map(v -> settle(pathway, v, sizes)).toList());
  }

  /// {@return `view`, which need not be among the views of `pathway`, with every card placed}
  public static View settle(Pathway pathway, View view, CardSizes sizes) {
    if (view.placements().stream().allMatch(Settle::isPlaced)) {
      return view;
    }
    List<Step> steps = pathway.stepsIn(view);
    boolean begun = view.placements().stream().anyMatch(Settle::isPlaced);
    CardSizes once = new MeasuredOnce(sizes);
    View seated = begun ? view : Seating.seat(view, steps, cells(pathway, view, steps), once);
    return Filling.fill(seated, steps, once);
  }

  private static SortedMap<Seat, List<RoleId>> cells(Pathway pathway, View view, List<Step> steps) {
    return Ordering.of(Seats.of(pathway, view, steps), steps);
  }

  private static boolean isPlaced(Placement placement) {
    return placement.at().isPresent();
  }
}
