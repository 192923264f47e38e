package waymark.picture;

import java.util.ArrayList;
import java.util.List;

/// All ports of an end that are entered by one way, as far as an estimate needs them: the places
/// they lie between, and the least that entering costs.
///
/// @param way by which they are entered
record Gate(int way, int left, int right, int top, int bottom, int price) {

  /// {@return the gates that `ports` make, which lead away from their end}
  static List<Gate> of(Field field, List<End.Port> ports) {
    List<Gate> gates = new ArrayList<>();
    for (int way = 0; way < 4; way++) {
      int entering = (way + 2) % 4;
      int left = Integer.MAX_VALUE;
      int right = Integer.MIN_VALUE;
      int top = Integer.MAX_VALUE;
      int bottom = Integer.MIN_VALUE;
      int price = Integer.MAX_VALUE;
      for (End.Port port : ports) {
        if (port.way() == way) {
          left = Math.min(left, field.x(port.x()));
          right = Math.max(right, field.x(port.x()));
          top = Math.min(top, field.y(port.y()));
          bottom = Math.max(bottom, field.y(port.y()));
          price = Math.min(price, port.price());
        }
      }
      if (left <= right) {
        gates.add(new Gate(entering, left, right, top, bottom, price));
      }
    }
    return gates;
  }

  /// {@return what a line that is at a place and goes `going` still costs at least, if it enters
  /// here}
  ///
  /// @param corner what a corner costs
  int least(int x, int y, int going, int corner) {
    int dx = ahead(left, right, x);
    int dy = ahead(top, bottom, y);
    return Math.abs(dx) + Math.abs(dy) + corner * corners(dx, dy, going) + price;
  }

  private static int ahead(int least, int most, int at) {
    return at < least ? least - at : Math.min(0, most - at);
  }

  /// The fewest corners, where nothing is in the way.
  private int corners(int dx, int dy, int going) {
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
