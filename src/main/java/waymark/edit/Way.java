package waymark.edit;

import waymark.model.Bends;
import waymark.model.LabelPlace;
import waymark.model.Point;

/// How far something moves, in the units of [Point].
///
/// @param dx to the right
/// @param dy downwards
record Way(int dx, int dy) {

  Point from(Point point) {
    return point.plus(dx, dy);
  }

  Bends from(Bends bends) {
    return new Bends(
        bends.step(),
        bends.points().stream().map(this::from).toList(),
        bends.corners(),
        bends.extra());
  }

  LabelPlace from(LabelPlace label) {
    return new LabelPlace(label.step(), from(label.at()), label.extra());
  }
}
