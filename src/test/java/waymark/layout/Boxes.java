package waymark.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.model.Grid;
import waymark.model.Placement;
import waymark.model.RoleId;
import waymark.model.View;

/// What the cards of a view take, and what may be wrong with it.
final class Boxes {

  private Boxes() {}

  static Map<RoleId, Box> of(View view, CardSizes sizes) {
    Map<RoleId, Box> boxes = new LinkedHashMap<>();
    for (Placement p : view.placements()) {
      boxes.put(p.role(), Box.at(p.at().orElseThrow(), sizes.of(view, p.role())));
    }
    return boxes;
  }

  static List<String> overlaps(View view, CardSizes sizes) {
    List<Map.Entry<RoleId, Box>> boxes = List.copyOf(of(view, sizes).entrySet());
    return boxes.stream()
        .flatMap(
            a ->
                boxes.stream()
                    .filter(b -> a.getKey().value().compareTo(b.getKey().value()) < 0)
                    .filter(b -> a.getValue().overlaps(b.getValue()))
                    .map(b -> a + " and " + b))
        .toList();
  }

  /// The cards that do not lie wholly in the stage and strand that they name.
  static List<RoleId> outsideTheirCells(View view, CardSizes sizes) {
    Grid grid = Grid.of(view);
    Map<RoleId, Box> boxes = of(view, sizes);
    return view.placements().stream()
        .filter(
            p ->
                Cell.of(grid, p)
                    .map(c -> !c.contains(boxes.getOrDefault(p.role(), c)))
                    .orElse(false))
        .map(Placement::role)
        .toList();
  }
}
