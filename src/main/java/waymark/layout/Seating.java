package waymark.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import waymark.model.Grid;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.View;

/// Places all cards of a view in their cells, on lanes. Stages grow wider and strands higher where
/// their cards need it, so this is only for a view in which nothing has a place yet.
final class Seating {

  /// From the left edge of a stage to its cards, under its title.
  static final int INSET = 24;

  /// More cards than this in one cell could make a strand higher than it may be.
  private static final int MOST_LANES = 40;

  private final View view;
  private final CardSizes sizes;
  private final Map<RoleId, Seat> seats;
  private final Map<RoleId, Integer> lanes;
  private final Map<Integer, LaneStack> rows;

  private Seating(
      View view, List<Step> steps, SortedMap<Seat, List<RoleId>> cells, CardSizes sizes) {
    this.view = view;
    this.sizes = sizes;
    this.seats = new LinkedHashMap<>();
    cells.forEach((seat, roles) -> roles.forEach(r -> seats.put(r, seat)));
    this.lanes = Lanes.of(cells, seats, steps);
    this.rows = rows();
  }

  /// {@return the view with all cards placed, but for those beyond 40 in one cell}
  ///
  /// @param cells the roles of each cell, top to bottom
  static View seat(
      View view, List<Step> steps, SortedMap<Seat, List<RoleId>> cells, CardSizes sizes) {
    SortedMap<Seat, List<RoleId>> fitting = new TreeMap<>();
    cells.forEach((seat, roles) -> fitting.put(seat, roles.stream().limit(MOST_LANES).toList()));
    return new Seating(view, steps, fitting, sizes).seated();
  }

  private Map<Integer, LaneStack> rows() {
    Map<Integer, Map<Integer, Integer>> highest = new HashMap<>();
    seats.forEach(
        (role, seat) ->
            highest
                .computeIfAbsent(seat.row(), _ -> new HashMap<>())
                .merge(lane(role), size(role).height(), Math::max));
    return highest.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> LaneStack.of(e.getValue())));
  }

  private View seated() {
    Map<Integer, Integer> widths = new HashMap<>();
    seats.forEach((role, seat) -> widths.merge(seat.column(), size(role).width(), Math::max));
    View roomy = Room.make(view, widths, rows);
    Grid grid = Grid.of(roomy);
    return roomy.withPlacements(roomy.placements().stream().map(p -> placed(p, grid)).toList());
  }

  private Placement placed(Placement placement, Grid grid) {
    Seat seat = seats.get(placement.role());
    return seat == null ? placement : placement.withAt(corner(placement.role(), seat, grid));
  }

  private Point corner(RoleId role, Seat seat, Grid grid) {
    LaneStack row = rows.getOrDefault(seat.row(), LaneStack.of(Map.of()));
    int lane = lane(role);
    int spare = row.heights().get(lane) - size(role).height();
    int y = top(grid, seat.row(), row) + row.top(lane) + spare / 2;
    return new Point(left(grid, seat.column()) + INSET, Box.floor(y));
  }

  private static int top(Grid grid, int row, LaneStack lanes) {
    if (row >= grid.rows().size()) {
      return grid.bottom() + Room.MARGIN;
    }
    Grid.Row strand = grid.rows().get(row);
    return strand.y() + (strand.height() - lanes.height()) / 2;
  }

  private static int left(Grid grid, int column) {
    int beyond = column - grid.columns().size();
    return beyond < 0 ? grid.columns().get(column).x() : grid.right() + beyond * Grid.STAGE_WIDTH;
  }

  private int lane(RoleId role) {
    return lanes.getOrDefault(role, 0);
  }

  private Size size(RoleId role) {
    return sizes.of(view, role);
  }
}
