package waymark.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.model.Point;
import waymark.model.View;

/// The boxes that are taken, filed by the tiles they touch so that asking is quick.
final class Occupied {

  private static final int TILE = 256;

  private record Tile(int column, int row) {}

  private final Map<Tile, List<Box>> byTile = new HashMap<>();
  private int bottom;

  /// {@return what the placed cards of `view` take}
  static Occupied by(View view, CardSizes sizes) {
    Occupied occupied = new Occupied();
    view.placements()
        .forEach(p -> p.at().ifPresent(at -> occupied.add(Box.at(at, sizes.of(view, p.role())))));
    return occupied;
  }

  void add(Box box) {
    tiles(box).forEach(t -> byTile.computeIfAbsent(t, _ -> new ArrayList<>()).add(box));
    bottom = Math.max(bottom, box.bottom());
  }

  boolean isFree(Box box) {
    return tiles(box).stream()
        .flatMap(t -> byTile.getOrDefault(t, List.of()).stream())
        .noneMatch(box::overlaps);
  }

  /// {@return all boxes that touch `box`, each once, in the order they came}
  Set<Box> touching(Box box) {
    Set<Box> found = new LinkedHashSet<>();
    tiles(box).stream()
        .flatMap(t -> byTile.getOrDefault(t, List.of()).stream())
        .filter(box::overlaps)
        .forEach(found::add);
    return found;
  }

  /// {@return the lower edge of the lowest box; 0 where there is none below 0}
  int bottom() {
    return Math.min(bottom, Point.LIMIT);
  }

  private static List<Tile> tiles(Box box) {
    List<Tile> tiles = new ArrayList<>();
    for (int column = tile(box.x()); column <= tile(box.right()); column++) {
      for (int row = tile(box.y()); row <= tile(box.bottom()); row++) {
        tiles.add(new Tile(column, row));
      }
    }
    return tiles;
  }

  private static int tile(int coordinate) {
    return Math.floorDiv(coordinate, TILE);
  }
}
