package waymark.gesture;

import waymark.picture.Rect;
import waymark.picture.Spot;

/// One of the two directions of a view, so that what holds across and down is written once.
public enum Axis {
  /// From left to right.
  ACROSS {
    @Override
    double from(Rect rect) {
      return rect.x();
    }

    @Override
    double to(Rect rect) {
      return rect.maxX();
    }

    @Override
    Axis other() {
      return DOWN;
    }

    @Override
    Spot spot(double along, double beside) {
      return new Spot(along, beside);
    }
  },

  /// From top to bottom.
  DOWN {
    @Override
    double from(Rect rect) {
      return rect.y();
    }

    @Override
    double to(Rect rect) {
      return rect.maxY();
    }

    @Override
    Axis other() {
      return ACROSS;
    }

    @Override
    Spot spot(double along, double beside) {
      return new Spot(beside, along);
    }
  };

  abstract double from(Rect rect);

  abstract double to(Rect rect);

  abstract Axis other();

  /// {@return the spot that lies `along` this direction and `beside` in the other}
  abstract Spot spot(double along, double beside);

  double middle(Rect rect) {
    return (from(rect) + to(rect)) / 2;
  }

  double along(Spot spot) {
    return this == ACROSS ? spot.x() : spot.y();
  }

  Rect moved(Rect rect, double by) {
    return this == ACROSS ? rect.moved(by, 0) : rect.moved(0, by);
  }
}
