package waymark.picture;

import java.util.List;

/// All ports of an end by the way they are entered, as far as an estimate needs them: the places
/// that those of each way lie between, and the least that entering costs.
final class Gates {

  private static final int UNREACHABLE = 100_000;

  /// What a corner costs.
  private final int corner;

  private final int[] ways = new int[4];
  private final int[] left = new int[4];
  private final int[] right = new int[4];
  private final int[] top = new int[4];
  private final int[] bottom = new int[4];
  private final int[] prices = new int[4];
  private int count;

  /// @param ports which lead away from their end
  Gates(Field field, List<End.Port> ports, int corner) {
    this.corner = corner;
    for (int way = 0; way < 4; way++) {
      open(way);
      for (End.Port port : ports) {
        if (port.way() == (way + 2) % 4) {
          widen(field.x(port.x()), field.y(port.y()), port.price());
        }
      }
      count += left[count] <= right[count] ? 1 : 0;
    }
  }

  private void open(int way) {
    ways[count] = way;
    left[count] = Integer.MAX_VALUE;
    right[count] = Integer.MIN_VALUE;
    top[count] = Integer.MAX_VALUE;
    bottom[count] = Integer.MIN_VALUE;
    prices[count] = Integer.MAX_VALUE;
  }

  private void widen(int x, int y, int price) {
    left[count] = Math.min(left[count], x);
    right[count] = Math.max(right[count], x);
    top[count] = Math.min(top[count], y);
    bottom[count] = Math.max(bottom[count], y);
    prices[count] = Math.min(prices[count], price);
  }

  /// {@return what a line that is at a place and goes `going` still costs at least}
  int least(int x, int y, int going) {
    int least = UNREACHABLE;
    for (int i = 0; i < count; i++) {
      int dx = ahead(left[i], right[i], x);
      int dy = ahead(top[i], bottom[i], y);
      int straight = Math.abs(dx) + Math.abs(dy) + prices[i];
      if (straight < least) {
        least = Math.min(least, straight + corner * corners(ways[i], dx, dy, going));
      }
    }
    return least;
  }

  private static int ahead(int least, int most, int at) {
    return at < least ? least - at : Math.min(0, most - at);
  }

  /// The fewest corners on the way to a gate, where nothing is between.
  private static int corners(int way, int dx, int dy, int going) {
    int along = Field.DX[going] * dx + Field.DY[going] * dy;
    if ((going & 1) != (way & 1)) {
      int inward = Field.DX[way] * dx + Field.DY[way] * dy;
      return along >= 0 && inward >= 0 ? 1 : 3;
    }
    if (going != way) {
      return 2;
    }
    int aside = Field.DX[going] * dy + Field.DY[going] * dx;
    return along < 0 ? 4 : aside == 0 ? 0 : 2;
  }
}
