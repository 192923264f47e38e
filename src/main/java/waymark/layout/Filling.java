package waymark.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waymark.model.Grid;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.View;

/// Places the cards that have no place among those that have one: in the middle of their cell, as
/// near to it as there is room, or beside a role that they are joined to.
final class Filling {

  private static final int BESIDE = Grid.STAGE_WIDTH - Grid.CARD_WIDTH;
  private static final int INSET = 8;

  private final View view;
  private final CardSizes sizes;
  private final Grid grid;
  private final Occupied taken;
  private final Map<RoleId, Box> boxes = new HashMap<>();

  /// The wishes that a cell had no room for: nothing goes away, so it has none for the same again.
  private final Set<Box> full = new HashSet<>();

  private final Map<RoleId, List<Step>> steps = new HashMap<>();

  private Filling(View view, List<Step> steps, CardSizes sizes) {
    this.view = view;
    this.sizes = sizes;
    this.grid = Grid.of(view);
    this.taken = Occupied.by(view, sizes);
    for (Step step : steps) {
      Stream.of(step.from(), step.to())
          .distinct()
          .forEach(r -> this.steps.computeIfAbsent(r, _ -> new ArrayList<>()).add(step));
    }
  }

  /// {@return the view with every card placed}
  ///
  /// @param steps those that the view shows
  static View fill(View view, List<Step> steps, CardSizes sizes) {
    return new Filling(view, steps, sizes).filled();
  }

  private View filled() {
    view.placements()
        .forEach(p -> p.at().ifPresent(at -> boxes.put(p.role(), Box.at(at, size(p)))));
    List<Placement> filled = new ArrayList<>();
    for (Placement p : view.placements()) {
      filled.add(p.at().isPresent() ? p : place(p));
    }
    return view.withPlacements(filled);
  }

  private Placement place(Placement placement) {
    Point corner = place(placement, size(placement));
    Box box = Box.at(corner, size(placement));
    boxes.put(placement.role(), box);
    taken.add(box);
    return placement.withAt(corner);
  }

  private Point place(Placement placement, Size card) {
    Optional<Box> cell = Cell.of(grid, placement);
    if (cell.isEmpty()) {
      return FreePlace.near(taken, beside(placement.role(), card));
    }
    Box wish = Cell.middle(cell.get(), card);
    Optional<Point> inside =
        full.contains(wish)
            ? Optional.empty()
            : FreePlace.inside(taken, wish, cell.get().grownBy(-INSET));
    if (inside.isEmpty()) {
      full.add(wish);
    }
    return inside.orElseGet(() -> FreePlace.near(taken, wish));
  }

  /// Right of the first role that leads to it, or else left of the first that it leads to, or else
  /// below everything.
  private Box beside(RoleId role, Size card) {
    List<Step> own = steps.getOrDefault(role, List.of());
    Stream<Box> right = own.stream().map(Step::from).flatMap(this::box).map(Filling::rightOf);
    Stream<Box> left =
        own.stream().map(Step::to).flatMap(this::box).map(b -> b.movedTo(leftOf(b, card), b.y()));
    Point corner =
        Stream.concat(right, left)
            .findFirst()
            .map(Box::corner)
            .orElse(new Point(grid.left() + Seating.INSET, lowest()));
    return Box.at(corner, card);
  }

  private Stream<Box> box(RoleId role) {
    return Optional.ofNullable(boxes.get(role)).stream();
  }

  private static Box rightOf(Box box) {
    return box.movedTo(box.right() + BESIDE, box.y());
  }

  private static int leftOf(Box box, Size card) {
    return box.x() - BESIDE - card.width();
  }

  private int lowest() {
    return Math.max(taken.bottom(), grid.bottom()) + Room.MARGIN;
  }

  private Size size(Placement placement) {
    return sizes.of(view, placement.role());
  }
}
