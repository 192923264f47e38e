package waymark.picture;

import java.util.ArrayList;
import java.util.List;

/// Where a line, or a part of one, begins or ends.
sealed interface End {

  /// A place to begin or end at: a point of the field, the way that leads away from the end, and
  /// what choosing it costs.
  record Port(int x, int y, int way, int price) {}

  /// {@return what it covers}
  Rect rect();

  /// {@return the ports in `field`}
  ///
  /// @param leaving whether the line begins here
  List<Port> ports(Field field, boolean leaving);

  /// {@return where a line that passes `spot` on `way` outwards meets the end}
  Spot meet(Spot spot, int way);

  /// Anywhere on the sides of a card, the middle of a side before the rest of it.
  record OnCard(Rect rect) implements End {

    /// How far from its corners a line keeps.
    private static final int CORNER_UP = 12;

    private static final int CORNER_ACROSS = 16;

    /// What it costs to turn back: to leave by the left side or arrive at the right one.
    private static final int BACKWARDS = 90;

    private static final int ABOVE = 16;

    /// How far from its head a line comes straight, where there is room.
    private static final int ARRIVING = 2 * Field.UNIT;

    @Override
    public List<Port> ports(Field field, boolean leaving) {
      if (leaving) {
        return ports(field, Field.UNIT, true);
      }
      List<Port> ports = ports(field, ARRIVING, false);
      ports.removeIf(port -> !isReached(field, port));
      return ports.isEmpty() ? ports(field, Field.UNIT, false) : ports;
    }

    /// Whether there is a point beyond the port to come from.
    private static boolean isReached(Field field, Port port) {
      return field.isOpen(port.x() + Field.DX[port.way()], port.y() + Field.DY[port.way()]);
    }

    private List<Port> ports(Field field, int away, boolean leaving) {
      List<Port> ports = new ArrayList<>();
      int east = field.firstColumn(outward(rect.maxX() + away));
      int west = field.lastColumn(inward(rect.x() - away));
      int south = field.firstRow(outward(rect.maxY() + away));
      int north = field.lastRow(inward(rect.y() - away));
      int lastRow = field.firstRow(rect.maxY() - CORNER_UP + 0.5);
      for (int y = field.firstRow(rect.y() + CORNER_UP); y < lastRow; y++) {
        int off = (int) Math.abs(field.y(y) - rect.centre().y()) / 2;
        add(ports, field, new Port(east, y, Field.EAST, off + (leaving ? 0 : BACKWARDS)));
        add(ports, field, new Port(west, y, Field.WEST, off + (leaving ? BACKWARDS : 0)));
      }
      int lastColumn = field.firstColumn(rect.maxX() - CORNER_ACROSS + 0.5);
      for (int x = field.firstColumn(rect.x() + CORNER_ACROSS); x < lastColumn; x++) {
        int off = (int) Math.abs(field.x(x) - rect.centre().x()) / 4;
        add(ports, field, new Port(x, south, Field.SOUTH, off + ABOVE));
        add(ports, field, new Port(x, north, Field.NORTH, off + ABOVE));
      }
      return ports;
    }

    private static double outward(double place) {
      return Math.ceil(place / Field.UNIT) * Field.UNIT;
    }

    private static double inward(double place) {
      return Math.floor(place / Field.UNIT) * Field.UNIT;
    }

    private static void add(List<Port> ports, Field field, Port port) {
      if (field.isOpen(port.x(), port.y())) {
        int price = port.price() + field.leaving(port.x(), port.y(), port.way());
        ports.add(new Port(port.x(), port.y(), port.way(), price));
      }
    }

    @Override
    public Spot meet(Spot spot, int way) {
      return switch (way) {
        case Field.EAST -> new Spot(rect.maxX(), spot.y());
        case Field.SOUTH -> new Spot(spot.x(), rect.maxY());
        case Field.WEST -> new Spot(rect.x(), spot.y());
        default -> new Spot(spot.x(), rect.y());
      };
    }
  }

  /// A corner that a person gave.
  ///
  /// @param back the way that would run back over the line on the other side of the corner; less
  ///   than 0 if there is none
  record AtSpot(Spot spot, int back) implements End {

    private static final int RUNNING_BACK = 400;

    @Override
    public Rect rect() {
      return new Rect(spot.x(), spot.y(), 0, 0);
    }

    @Override
    public List<Port> ports(Field field, boolean leaving) {
      int x = field.firstColumn(spot.x());
      int y = field.firstRow(spot.y());
      List<Port> ports = new ArrayList<>();
      for (int way = 0; way < 4 && field.isOpen(x, y); way++) {
        ports.add(new Port(x, y, way, way == back ? RUNNING_BACK : 0));
      }
      return ports;
    }

    @Override
    public Spot meet(Spot from, int way) {
      return spot;
    }
  }
}
