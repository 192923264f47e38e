package waymark.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Looks for the best line in a field: A* over place and direction. A line costs its length, and
/// more for each corner, for crossing or touching an earlier line, for running close to one, over a
/// note or a title, or along the far side of a card.
///
/// Keeps its arrays from one search to the next.
final class Search {

  private static final int CORNER = 48;

  private final Frontier frontier = new Frontier();
  private int[] cost = {};
  private int[] before = {};
  private int[] entry = {};
  private boolean[] isDone = {};
  private int left;
  private int top;
  private int right;
  private int bottom;

  /// What a search came to.
  ///
  /// @param points empty if there is no way, or none was found in time
  /// @param gaveUp whether it looked no further because it had looked long
  /// @param seen where it looked
  record Result(Optional<List<Spot>> points, boolean gaveUp, Rect seen) {

    /// {@return what another try came to, made because of what this one did}
    Result or(Result other) {
      return new Result(other.points, other.gaveUp, seen.union(other.seen));
    }
  }

  /// {@return the best line in `field` from one end to the other}
  ///
  /// @param haste 0 for the best line; more finds one sooner
  /// @param patience how many points may be looked at
  Result run(Field field, End from, End to, int haste, int patience) {
    One search = new One(field, from, to, haste);
    Optional<List<Spot>> points = search.run(patience);
    Rect ends = from.rect().union(to.rect());
    Rect looked =
        left > right
            ? ends
            : ends.union(
                Rect.between(
                    new Spot(field.x(left), field.y(top)),
                    new Spot(field.x(right), field.y(bottom))));
    return new Result(
        points, points.isEmpty() && !frontier.isEmpty(), looked.grown(field.pitch() + Patch.REACH));
  }

  private void clear(int states) {
    if (cost.length < states) {
      cost = new int[states];
      Arrays.fill(cost, Integer.MAX_VALUE);
      before = new int[states];
      entry = new int[states];
      isDone = new boolean[states];
    } else {
      frontier.each(state -> cost[state] = Integer.MAX_VALUE);
    }
    frontier.clear();
    left = Integer.MAX_VALUE;
    top = Integer.MAX_VALUE;
    right = -1;
    bottom = -1;
  }

  /// One search. A state is a point and the way by which it was come to.
  private final class One {

    private final Field field;
    private final End from;
    private final End to;
    private final int haste;
    private final List<End.Port> exits;
    private final Gates gates;
    private final int columns;

    One(Field field, End from, End to, int haste) {
      this.field = field;
      this.from = from;
      this.to = to;
      this.haste = haste;
      exits = to.ports(field, false);
      gates = new Gates(field, exits, CORNER);
      columns = field.columns();
      clear(columns * field.rows() * 4);
    }

    Optional<List<Spot>> run(int patience) {
      if (exits.isEmpty()) {
        return Optional.empty();
      }
      exits.forEach(p -> entry[back(state(p))] = p.price() + 1);
      from.ports(field, true).forEach(p -> open(state(p), p.x(), p.y(), p.price(), -1));
      int end = end(patience);
      exits.forEach(p -> entry[back(state(p))] = 0);
      return end < 0 ? Optional.empty() : Optional.of(line(end));
    }

    private int end(int patience) {
      int best = Integer.MAX_VALUE;
      int end = -1;
      for (int looks = 0; looks < patience && !frontier.isEmpty(); looks++) {
        int promised = frontier.least();
        if (promised >= best) {
          break;
        }
        int state = frontier.remove();
        if (!isDone[state]) {
          isDone[state] = true;
          if (entry[state] > 0 && cost[state] + entry[state] - 1 < best) {
            best = cost[state] + entry[state] - 1;
            end = state;
          }
          extend(state, (state >> 2) % columns, (state >> 2) / columns);
        }
      }
      return end;
    }

    private int state(End.Port port) {
      return (port.y() * columns + port.x()) * 4 + port.way();
    }

    private static int back(int state) {
      return (state & ~3) | ((state & 3) + 2) % 4;
    }

    private void open(int state, int x, int y, int price, int previous) {
      if (price < cost[state]) {
        cost[state] = price;
        isDone[state] = false;
        before[state] = previous;
        frontier.add(price + estimate(x, y, state & 3), state);
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
    }

    private int estimate(int x, int y, int way) {
      int least = gates.least(field.x(x), field.y(y), way);
      return least + (least >> 1) * haste;
    }

    private void extend(int state, int x, int y) {
      int way = state & 3;
      int turn = CORNER + field.turning(x, y);
      for (int next = 0; next < 4; next++) {
        int nx = x + Field.DX[next];
        int ny = y + Field.DY[next];
        if (next != (way + 2) % 4 && field.contains(nx, ny)) {
          int length = Math.abs(field.x(nx) - field.x(x) + field.y(ny) - field.y(y));
          int price = cost[state] + length + (next == way ? 0 : turn);
          int there = (ny * columns + nx) * 4 + next;
          if (price < cost[there] && field.isOpen(nx, ny)) {
            open(there, nx, ny, price + field.coming(nx, ny, next), state);
          }
        }
      }
    }

    private List<Spot> line(int end) {
      List<Spot> points = new ArrayList<>();
      points.add(to.meet(spot(end), ((end & 3) + 2) % 4));
      for (int state = end; state >= 0; state = before[state]) {
        points.add(spot(state));
        if (before[state] < 0) {
          points.add(from.meet(spot(state), state & 3));
        }
      }
      return Straight.tidy(points.reversed());
    }

    private Spot spot(int state) {
      int cell = state >> 2;
      return new Spot(field.x(cell % columns), field.y(cell / columns));
    }
  }
}
