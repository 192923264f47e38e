package waymark.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The points on which lines may run, one each [#UNIT] both ways, around and between all cards; and
/// the search for the best line on them.
///
/// The search is A* over place and direction. A line costs its length, and more for each corner,
/// for crossing or touching an earlier line, for running close to one, over a note or a title, or
/// along the far side of a card.
final class Lattice {

  static final int UNIT = 8;
  private static final double ROOM = 72;
  private static final byte BLOCKED = 1;
  private static final byte LEVEL = 2;
  private static final byte UPRIGHT = 4;
  private static final byte COVERED = 8;
  private static final int CORNER = 48;
  private static final int CROSSING = 56;
  private static final int SHARED = 600;
  private static final int CLOSE = 7;
  private static final int COVERING = 24;

  /// How far outside the box of two cards their line may go, in [#UNIT]s: first try, then all.
  private static final int[] REACH = {14, 60};

  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final byte[] field;
  private int[] cost = {};
  private int[] before = {};
  private int[] entry = {};

  Lattice(Collection<Rect> cards, Collection<Rect> notes, Collection<Rect> titles) {
    Bounds bounds = new Bounds();
    cards.forEach(bounds::add);
    notes.forEach(bounds::add);
    Rect all = bounds.rect().grown(ROOM);
    left = (int) Math.floor(all.x() / UNIT);
    top = (int) Math.floor(all.y() / UNIT);
    width = (int) Math.ceil(all.maxX() / UNIT) - left + 1;
    height = (int) Math.ceil(all.maxY() / UNIT) - top + 1;
    field = new byte[width * height];
    cards.forEach(card -> cover(card.grown(UNIT), BLOCKED));
    notes.forEach(note -> cover(note, COVERED));
    titles.forEach(title -> cover(title, COVERED));
  }

  private void cover(Rect rect, byte what) {
    int x0 = (int) Math.floor(rect.x() / UNIT) + 1 - left;
    int x1 = (int) Math.ceil(rect.maxX() / UNIT) - 1 - left;
    int y0 = (int) Math.floor(rect.y() / UNIT) + 1 - top;
    int y1 = (int) Math.ceil(rect.maxY() / UNIT) - 1 - top;
    for (int y = Math.max(0, y0); y <= Math.min(height - 1, y1); y++) {
      for (int x = Math.max(0, x0); x <= Math.min(width - 1, x1); x++) {
        field[y * width + x] |= what;
      }
    }
  }

  /// Keeps later lines off the line through `points`.
  void occupy(List<Spot> points) {
    for (int i = 1; i < points.size(); i++) {
      Spot a = points.get(i - 1);
      Spot b = points.get(i);
      boolean level = Math.abs(a.y() - b.y()) <= Math.abs(a.x() - b.x());
      Rect line = Rect.between(a, b);
      byte mark = level ? LEVEL : UPRIGHT;
      cover(level ? line.grown(0.1, 1) : line.grown(1, 0.1), mark);
    }
  }

  /// {@return the best line from one card to the other, or empty where there is none}
  Optional<List<Spot>> search(Rect from, Rect to) {
    for (int reach : REACH) {
      Optional<List<Spot>> line = new Search(from, to, reach).run();
      if (line.isPresent()) {
        return line;
      }
    }
    return Optional.empty();
  }

  private void clear(int states) {
    if (cost.length < states) {
      cost = new int[states];
      before = new int[states];
      entry = new int[states];
    }
    Arrays.fill(cost, 0, states, Integer.MAX_VALUE);
    Arrays.fill(entry, 0, states, -1);
  }

  /// The four ways to go; the numbers are indexes of [#DX] and [#DY].
  private static final int EAST = 0;

  private static final int SOUTH = 1;
  private static final int WEST = 2;
  private static final int NORTH = 3;
  private static final int[] DX = {1, 0, -1, 0};
  private static final int[] DY = {0, 1, 0, -1};

  /// One search.
  private final class Search {

    private final Rect from;
    private final Rect to;
    private final int minX;
    private final int minY;
    private final int spanX;
    private final int spanY;
    private final Frontier frontier = new Frontier();
    private final Rect goal;

    Search(Rect from, Rect to, int reach) {
      this.from = from;
      this.to = to;
      Rect window = from.union(to).grown(reach * UNIT);
      minX = Math.max(0, (int) Math.floor(window.x() / UNIT) - left);
      minY = Math.max(0, (int) Math.floor(window.y() / UNIT) - top);
      spanX = Math.min(width - 1, (int) Math.ceil(window.maxX() / UNIT) - left) - minX + 1;
      spanY = Math.min(height - 1, (int) Math.ceil(window.maxY() / UNIT) - top) - minY + 1;
      clear(spanX * spanY * 4);
      goal = to.grown(2 * UNIT);
    }

    Optional<List<Spot>> run() {
      ports(from, 1).forEach(p -> open(p.state, p.cost, -1));
      ports(to, 2).forEach(p -> entry[reversed(p.state)] = p.cost);
      int best = Integer.MAX_VALUE;
      int end = -1;
      while (!frontier.isEmpty()) {
        if (frontier.least() >= best) {
          break;
        }
        int state = frontier.remove();
        if (entry[state] >= 0 && cost[state] + entry[state] < best) {
          best = cost[state] + entry[state];
          end = state;
        }
        extend(state);
      }
      return end < 0 ? Optional.empty() : Optional.of(line(end));
    }

    /// A place to leave or enter a card by: the state just outside it, and what choosing it costs.
    private record Port(int state, int cost) {}

    private List<Port> ports(Rect card, int away) {
      List<Port> ports = new ArrayList<>();
      int y0 = (int) Math.ceil((card.y() + 12) / UNIT);
      int y1 = (int) Math.floor((card.maxY() - 12) / UNIT);
      for (int y = y0; y <= y1; y++) {
        int off = (int) Math.abs(y * UNIT - card.centre().y()) / 2;
        int east = (int) Math.ceil((card.maxX() + away * UNIT) / UNIT);
        int west = (int) Math.floor((card.x() - away * UNIT) / UNIT);
        add(ports, east, y, EAST, off + (away == 1 ? 0 : 90));
        add(ports, west, y, WEST, off + (away == 1 ? 90 : 0));
      }
      int x0 = (int) Math.ceil((card.x() + 16) / UNIT);
      int x1 = (int) Math.floor((card.maxX() - 16) / UNIT);
      for (int x = x0; x <= x1; x++) {
        int off = (int) Math.abs(x * UNIT - card.centre().x()) / 4;
        add(ports, x, (int) Math.ceil((card.maxY() + away * UNIT) / UNIT), SOUTH, off + 16);
        add(ports, x, (int) Math.floor((card.y() - away * UNIT) / UNIT), NORTH, off + 16);
      }
      return ports;
    }

    private void add(List<Port> ports, int x, int y, int way, int price) {
      int cx = x - left - minX;
      int cy = y - top - minY;
      if (cx < 0 || cy < 0 || cx >= spanX || cy >= spanY) {
        return;
      }
      byte here = field[(cy + minY) * width + cx + minX];
      if ((here & BLOCKED) == 0) {
        int used = way == EAST || way == WEST ? here & LEVEL : here & UPRIGHT;
        int state = (cy * spanX + cx) * 4 + way;
        ports.add(new Port(state, price + (used != 0 ? SHARED : 0) + beside(state)));
      }
    }

    private int reversed(int state) {
      return (state & ~3) | ((state & 3) + 2) % 4;
    }

    private void open(int state, int price, int previous) {
      if (price < cost[state]) {
        cost[state] = price;
        before[state] = previous;
        frontier.add(price + estimate(state), state);
      }
    }

    private int estimate(int state) {
      int cell = state >> 2;
      double x = (cell % spanX + minX + left) * UNIT;
      double y = (cell / spanX + minY + top) * UNIT;
      double dx = ahead(goal.x(), goal.maxX(), x);
      double dy = ahead(goal.y(), goal.maxY(), y);
      return (int) (Math.abs(dx) + Math.abs(dy)) + CORNER * corners(state & 3, dx, dy);
    }

    private static double ahead(double least, double most, double at) {
      return at < least ? least - at : Math.min(0, most - at);
    }

    /// The fewest corners by which a line going `way` can still get `dx` and `dy` further.
    private static int corners(int way, double dx, double dy) {
      if (dx == 0 && dy == 0) {
        return 0;
      }
      double along = DX[way] * dx + DY[way] * dy;
      double aside = DX[way] * dy + DY[way] * dx;
      return along < 0 ? 2 : aside == 0 ? 0 : 1;
    }

    private void extend(int state) {
      int way = state & 3;
      for (int next = 0; next < 4; next++) {
        if (next != (way + 2) % 4) {
          extend(state, way, next);
        }
      }
    }

    private void extend(int state, int way, int next) {
      int cell = state >> 2;
      int x = cell % spanX + DX[next];
      int y = cell / spanX + DY[next];
      if (x < 0 || y < 0 || x >= spanX || y >= spanY) {
        return;
      }
      byte there = field[(y + minY) * width + x + minX];
      if ((there & BLOCKED) != 0) {
        return;
      }
      int to = (y * spanX + x) * 4 + next;
      int price = UNIT + price(there, next) + beside(to);
      if (next != way) {
        price += CORNER + touching(cell);
      }
      open(to, cost[state] + price, state);
    }

    private int price(byte there, int way) {
      boolean level = way == EAST || way == WEST;
      int along = level ? LEVEL : UPRIGHT;
      int across = level ? UPRIGHT : LEVEL;
      return ((there & along) != 0 ? SHARED : 0)
          + ((there & across) != 0 ? CROSSING : 0)
          + ((there & COVERED) != 0 ? COVERING : 0);
    }

    private int touching(int cell) {
      byte here = field[(cell / spanX + minY) * width + cell % spanX + minX];
      return (here & (LEVEL | UPRIGHT)) != 0 ? SHARED : 0;
    }

    /// What it costs to run beside an earlier line.
    private int beside(int state) {
      int way = state & 3;
      boolean level = way == EAST || way == WEST;
      int step = level ? width : 1;
      int along = level ? LEVEL : UPRIGHT;
      int cell = state >> 2;
      int at = (cell / spanX + minY) * width + cell % spanX + minX;
      boolean close =
          (at - step >= 0 && (field[at - step] & along) != 0)
              || (at + step < field.length && (field[at + step] & along) != 0);
      return close ? CLOSE : 0;
    }

    private List<Spot> line(int end) {
      List<Spot> points = new ArrayList<>();
      points.add(onEdge(to, end, (end & 3) + 2));
      for (int state = end; state >= 0; state = before[state]) {
        points.add(spot(state));
        if (before[state] < 0) {
          points.add(onEdge(from, state, state & 3));
        }
      }
      return straightened(points.reversed());
    }

    private Spot spot(int state) {
      int cell = state >> 2;
      return new Spot(
          (cell % spanX + minX + left) * UNIT, (double) (cell / spanX + minY + top) * UNIT);
    }

    private Spot onEdge(Rect card, int state, int side) {
      Spot at = spot(state);
      return switch (side % 4) {
        case EAST -> new Spot(card.maxX(), at.y());
        case SOUTH -> new Spot(at.x(), card.maxY());
        case WEST -> new Spot(card.x(), at.y());
        default -> new Spot(at.x(), card.y());
      };
    }
  }

  /// The same line without the points that are not corners.
  private static List<Spot> straightened(List<Spot> points) {
    List<Spot> corners = new ArrayList<>();
    for (Spot point : points) {
      if (corners.size() > 1 && inLine(corners.get(corners.size() - 2), corners.getLast(), point)) {
        corners.removeLast();
      }
      if (corners.isEmpty() || !corners.getLast().equals(point)) {
        corners.add(point);
      }
    }
    return corners;
  }

  private static boolean inLine(Spot a, Spot b, Spot c) {
    return (a.x() == b.x() && b.x() == c.x()) || (a.y() == b.y() && b.y() == c.y());
  }
}
