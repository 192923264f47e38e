package waymark.gesture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.gesture.LineIndex.Fit;
import waymark.model.Grid;
import waymark.model.Id;
import waymark.model.RoleId;
import waymark.picture.Rect;

/// Where something that is dragged comes to rest: on a line of other cards, at equal gaps, in the
/// middle of a stage or strand, or else on the grid. Each direction goes for itself.
///
/// @param across what it may snap to sideways
/// @param down what it may snap to up and down
record Snapping(Lines across, Lines down) {

  /// How near a line must be, in pixels.
  private static final double REACH = 6;

  /// What there is to snap to in one direction: lines, and else equal gaps.
  record Lines(LineIndex lines, Gaps gaps) {

    static Lines of(Axis axis, Collection<Rect> cards, Collection<Rect> cells) {
      return new Lines(LineIndex.of(axis, cards, cells), Gaps.of(axis, cards));
    }

    Optional<Fit> nearest(Rect card, double reach) {
      return lines.nearest(card, reach).or(() -> gaps.nearest(card, reach));
    }
  }

  /// How far something goes, and why so far.
  record Snapped(double dx, double dy, List<Guide> guides) {

    /// {@return the same along one direction only}
    Snapped constrained(boolean level) {
      List<Guide> left =
          guides.stream()
              .filter(g -> (g.from().x() == g.to().x()) == (g.kind() != Guide.Kind.GAP) == level)
              .toList();
      return level ? new Snapped(dx, 0, left) : new Snapped(0, dy, left);
    }
  }

  /// {@return the lines of a scene without those of what is moving}
  static Snapping in(Scene scene, Set<? extends Id> moving) {
    List<Rect> cards =
        scene.picture().cards().entrySet().stream()
            .filter(c -> !moving.contains(c.getKey()))
            .map(Map.Entry<RoleId, Rect>::getValue)
            .toList();
    return of(cards, scene.picture().grid());
  }

  static Snapping of(Collection<Rect> cards, Grid grid) {
    double height = Math.max(grid.bottom(), 1);
    double width = Math.max(grid.right(), 1);
    List<Rect> columns =
        grid.columns().stream().map(c -> new Rect(c.x(), 0, c.width(), height)).toList();
    List<Rect> rows = grid.rows().stream().map(r -> new Rect(0, r.y(), width, r.height())).toList();
    return new Snapping(Lines.of(Axis.ACROSS, cards, columns), Lines.of(Axis.DOWN, cards, rows));
  }

  /// {@return how far something goes that the pointer has moved by `dx` and `dy`; with Alt, just so
  /// far, in whole units}
  Snapped way(Rect before, double dx, double dy, Keys keys, Scene scene) {
    return keys.alt()
        ? new Snapped(Math.rint(dx), Math.rint(dy), List.of())
        : snap(before, dx, dy, scene.units(REACH));
  }

  Snapped snap(Rect before, double dx, double dy, double reach) {
    Rect free = before.moved(dx, dy);
    Optional<Fit> sideways = across.nearest(free, reach);
    double x = dx + sideways.map(Fit::by).orElseGet(() -> toGrid(free.x()));
    Optional<Fit> upright = down.nearest(before.moved(x, dy), reach);
    double y = dy + upright.map(Fit::by).orElseGet(() -> toGrid(free.y()));
    return new Snapped(Math.rint(x), Math.rint(y), guides(before.moved(x, y)));
  }

  /// {@return the guides of a card that has come to rest}
  private List<Guide> guides(Rect card) {
    List<Guide> guides = new ArrayList<>();
    across.nearest(card, 0.5).ifPresent(fit -> guides.addAll(fit.guides()));
    down.nearest(card, 0.5).ifPresent(fit -> guides.addAll(fit.guides()));
    return guides;
  }

  static double toGrid(double place) {
    return Math.rint(place / Grid.UNIT) * Grid.UNIT - place;
  }
}
