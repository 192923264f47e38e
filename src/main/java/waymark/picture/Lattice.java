package waymark.picture;

import java.util.HashMap;
import java.util.Map;

/// What lies on and close to the points at which lines may run, over the whole page. A tile of them
/// is looked at when it is first asked for, and from then on kept up as lines are laid.
final class Lattice {

  /// How many points a tile has each way.
  private static final int SIDE = 32;

  private final int pitch;
  private final Ground ground;
  private final Laid lines;
  private final Map<Long, Patch> tiles = new HashMap<>();

  /// @param pitch how far a point is from the next
  /// @param lines those that are laid already
  Lattice(int pitch, Ground ground, Laid lines) {
    this.pitch = pitch;
    this.ground = ground;
    this.lines = lines;
  }

  int pitch() {
    return pitch;
  }

  /// {@return how wide and high a tile is}
  int span() {
    return SIDE * pitch;
  }

  private int tile(double place) {
    return Math.floorDiv((int) Math.floor(place), span());
  }

  Patch tile(int column, int row) {
    return tiles.computeIfAbsent(key(column, row), _ -> patch(places(column), places(row)));
  }

  /// {@return points elsewhere than a tile has them}
  Patch patch(int[] xs, int[] ys) {
    Patch patch = new Patch(pitch, xs, ys);
    ground.cards(patch.around(), patch::block);
    ground.remarks(patch.around(), patch::cover);
    lines.near(patch.around(), piece -> patch.occupy(piece.rect()));
    return patch;
  }

  private int[] places(int tile) {
    int[] places = new int[SIDE];
    for (int i = 0; i < SIDE; i++) {
      places[i] = (tile * SIDE + i) * pitch;
    }
    return places;
  }

  /// Takes note of a line that was laid now.
  void occupy(Rect piece) {
    Rect around = piece.grown(Patch.REACH);
    for (int column = tile(around.x()); column <= tile(around.maxX()); column++) {
      for (int row = tile(around.y()); row <= tile(around.maxY()); row++) {
        Patch tile = tiles.get(key(column, row));
        if (tile != null) {
          tile.occupy(piece);
        }
      }
    }
  }

  private static long key(int column, int row) {
    return ((long) column << 20) + row;
  }
}
