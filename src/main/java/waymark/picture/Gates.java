package waymark.picture;

import java.util.Arrays;
import java.util.List;

/// All ports of an end by the way they are entered, as far as an estimate needs them: the places
/// that those of each way lie between, and the least that entering costs.
final class Gates {

  private static final int UNREACHABLE = 100_000;

  /// What a corner costs.
  private final int corner;

  private final Gate[] gates;

  /// The ports that are entered on one way.
  private record Gate(int way, int left, int right, int top, int bottom, int price) {

    static Gate shut(int way) {
      int most = Integer.MAX_VALUE;
      int least = Integer.MIN_VALUE;
      return new Gate(way, most, least, most, least, most);
    }

    Gate widened(int x, int y, int cost) {
      return new Gate(
          way,
          Math.min(left, x),
          Math.max(right, x),
          Math.min(top, y),
          Math.max(bottom, y),
          Math.min(price, cost));
    }

    boolean isOpen() {
      return left <= right;
    }
  }

  /// @param ports which lead away from their end
  Gates(Field field, List<End.Port> ports, int corner) {
    this.corner = corner;
    Gate[] ways = {
      Gate.shut(Field.EAST), Gate.shut(Field.SOUTH), Gate.shut(Field.WEST), Gate.shut(Field.NORTH)
    };
    for (End.Port port : ports) {
      int way = (port.way() + 2) % 4;
      ways[way] = ways[way].widened(field.x(port.x()), field.y(port.y()), port.price());
    }
    gates = Arrays.stream(ways).filter(Gate::isOpen).toArray(Gate[]::new);
  }

  /// {@return what a line that is at a place and goes `going` still costs at least}
  int least(int x, int y, int going) {
    int least = UNREACHABLE;
    for (Gate gate : gates) {
      int dx = ahead(gate.left, gate.right, x);
      int dy = ahead(gate.top, gate.bottom, y);
      int straight = Math.abs(dx) + Math.abs(dy) + gate.price;
      if (straight < least) {
        least = Math.min(least, straight + corner * corners(gate.way, dx, dy, going));
      }
    }
    return least;
  }

  private static int ahead(int least, int most, int at) {
    return at < least ? least - at : Math.min(0, most - at);
  }

  /// The fewest corners on the way to a gate, where nothing is between.
  private static int corners(int way, int dx, int dy, int going) {
    int along = along(going, dx, dy);
    if ((going & 1) != (way & 1)) {
      return along >= 0 && along(way, dx, dy) >= 0 ? 1 : 3;
    }
    if (going != way) {
      return 2;
    }
    int aside = (going & 1) == 0 ? dy : dx;
    return along < 0 ? 4 : aside == 0 ? 0 : 2;
  }

  /// How far somebody who goes `way` comes towards what is `dx` and `dy` off.
  private static int along(int way, int dx, int dy) {
    int ahead = (way & 1) == 0 ? dx : dy;
    return way < Field.WEST ? ahead : -ahead;
  }
}
