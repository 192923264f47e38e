package waymark.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import waymark.model.Grid;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.RoleId;
import waymark.model.View;

/// Brings cards into line that nearly are: left edges that lie close together come to one line, and
/// so do middles. Who is left of whom, and above whom, stays.
final class Tidying {

  private static final int NEAR_IN_X = Grid.CARD_WIDTH / 2;
  private static final int NEAR_IN_Y = 40;

  private final View view;
  private final CardSizes sizes;
  private final Map<RoleId, Box> boxes = new HashMap<>();

  private Tidying(View view, CardSizes sizes) {
    this.view = view;
    this.sizes = sizes;
    for (Placement p : view.placements()) {
      boxes.put(p.role(), Box.at(p.at().orElseThrow(), sizes.of(view, p.role())));
    }
  }

  static View tidy(View view, CardSizes sizes) {
    return new Tidying(view, sizes).tidied();
  }

  private View tidied() {
    Map<RoleId, Integer> lefts = lines(Box::x, NEAR_IN_X);
    Map<RoleId, Integer> middles = lines(b -> b.y() + b.height() / 2, NEAR_IN_Y);
    Occupied taken = Occupied.by(view.withPlacements(List.of()), sizes);
    Grid grid = Grid.of(view);
    Map<RoleId, Point> corners = new HashMap<>();
    for (Placement p : inReadingOrder()) {
      Box box = box(p.role());
      int x = Box.floor(lefts.getOrDefault(p.role(), 0));
      int y = Box.floor(middles.getOrDefault(p.role(), 0) - box.height() / 2);
      Box wish = box.movedTo(x, y);
      Point corner =
          Cell.of(grid, p)
              .map(cell -> FreePlace.inCell(taken, wish, cell))
              .orElseGet(() -> FreePlace.near(taken, wish));
      corners.put(p.role(), corner);
      taken.add(Box.at(corner, new Size(box.width(), box.height())));
    }
    return view.withPlacements(
        view.placements().stream()
            .map(p -> p.withAt(corners.getOrDefault(p.role(), p.at().orElseThrow())))
            .toList());
  }

  private List<Placement> inReadingOrder() {
    Comparator<Placement> byHeight = Comparator.comparingInt(p -> box(p.role()).y());
    return view.placements().stream()
        .sorted(byHeight.thenComparingInt(p -> box(p.role()).x()))
        .toList();
  }

  /// Each line is the mean of the coordinates that lie within `near` of the first of them.
  private Map<RoleId, Integer> lines(ToIntFunction<Box> coordinate, int near) {
    List<RoleId> roles = new ArrayList<>(view.placements().stream().map(Placement::role).toList());
    roles.sort(Comparator.comparingInt(r -> coordinate.applyAsInt(box(r))));
    Map<RoleId, Integer> lines = new HashMap<>();
    int start = 0;
    for (int end = 1; end <= roles.size(); end++) {
      int first = coordinate.applyAsInt(box(roles.get(start)));
      if (end == roles.size() || coordinate.applyAsInt(box(roles.get(end))) - first > near) {
        List<RoleId> group = roles.subList(start, end);
        int mean =
            (int) group.stream().mapToInt(r -> coordinate.applyAsInt(box(r))).average().orElse(0);
        group.forEach(r -> lines.put(r, mean));
        start = end;
      }
    }
    return lines;
  }

  private Box box(RoleId role) {
    return boxes.getOrDefault(role, Box.EMPTY);
  }
}
