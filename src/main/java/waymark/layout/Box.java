package waymark.layout;

import waymark.model.Grid;
import waymark.model.Point;

/// The room that a card takes, or that it may be put in.
record Box(int x, int y, int width, int height) {

  static final Box EMPTY = new Box(0, 0, 0, 0);

  static Box at(Point corner, Size size) {
    return new Box(corner.x(), corner.y(), size.width(), size.height());
  }

  int right() {
    return x + width;
  }

  int bottom() {
    return y + height;
  }

  Point corner() {
    return new Point(x, y);
  }

  Box movedTo(int newX, int newY) {
    return new Box(newX, newY, width, height);
  }

  Box grownBy(int gap) {
    return new Box(x - gap, y - gap, width + 2 * gap, height + 2 * gap);
  }

  /// {@return what of it lies in `other`; empty where nothing does}
  Box within(Box other) {
    int left = Math.max(x, other.x);
    int top = Math.max(y, other.y);
    int newWidth = Math.max(0, Math.min(right(), other.right()) - left);
    return new Box(left, top, newWidth, Math.max(0, Math.min(bottom(), other.bottom()) - top));
  }

  boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  boolean contains(Box other) {
    return x <= other.x && other.right() <= right() && y <= other.y && other.bottom() <= bottom();
  }

  /// {@return the multiple of the grid's unit at or below `coordinate`}
  static int floor(int coordinate) {
    return Math.floorDiv(coordinate, Grid.UNIT) * Grid.UNIT;
  }

  /// {@return the multiple of the grid's unit at or above `coordinate`}
  static int ceiling(int coordinate) {
    return Math.ceilDiv(coordinate, Grid.UNIT) * Grid.UNIT;
  }
}
