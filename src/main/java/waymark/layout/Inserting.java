package waymark.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.model.Grid;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.RoleId;
import waymark.model.View;

/// Puts some cards where an arrangement would have them, as near as the cards that stay allow.
final class Inserting {

  private Inserting() {}

  /// {@return `view` with the cards of `roles` placed anew}
  ///
  /// @param arranged places for these roles at least
  static View insert(View view, View arranged, Set<RoleId> roles, CardSizes sizes) {
    Point shift = shift(view, arranged, roles);
    Occupied taken =
        Occupied.by(
            view.withPlacements(
                view.placements().stream().filter(p -> !roles.contains(p.role())).toList()),
            sizes);
    Map<RoleId, Placement> placed = new HashMap<>();
    for (Placement p : inReadingOrder(arranged, roles)) {
      Size size = sizes.of(view, p.role());
      Point wish = p.at().orElseThrow().plus(shift.x(), shift.y());
      Point corner = place(Grid.of(view), p, Box.at(wish, size), taken);
      taken.add(Box.at(corner, size));
      placed.put(p.role(), p.withAt(corner));
    }
    return view.withPlacements(
        view.placements().stream().map(p -> placed.getOrDefault(p.role(), p)).toList());
  }

  private static List<Placement> inReadingOrder(View view, Set<RoleId> roles) {
    Comparator<Placement> byHeight = Comparator.comparingInt(p -> p.at().orElseThrow().y());
    return view.placements().stream()
        .filter(p -> roles.contains(p.role()))
        .sorted(byHeight.thenComparingInt(p -> p.at().orElseThrow().x()))
        .toList();
  }

  private static Point place(Grid grid, Placement placement, Box wish, Occupied taken) {
    return Cell.of(grid, placement)
        .map(cell -> FreePlace.inCell(taken, wish, cell))
        .orElseGet(() -> FreePlace.near(taken, wish));
  }

  /// A block of cards without cells stays where its corner was; cells are where they are.
  private static Point shift(View view, View arranged, Set<RoleId> roles) {
    if (!view.stages().isEmpty() || !view.strands().isEmpty()) {
      return new Point(0, 0);
    }
    Optional<Point> was = corner(view, roles);
    Optional<Point> is = corner(arranged, roles);
    return was.flatMap(w -> is.map(i -> new Point(w.x() - i.x(), w.y() - i.y())))
        .orElse(new Point(0, 0));
  }

  private static Optional<Point> corner(View view, Set<RoleId> roles) {
    List<Point> corners =
        view.placements().stream()
            .filter(p -> roles.contains(p.role()))
            .flatMap(p -> p.at().stream())
            .toList();
    return corners.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Point(
                corners.stream().mapToInt(Point::x).min().getAsInt(),
                corners.stream().mapToInt(Point::y).min().getAsInt()));
  }
}
