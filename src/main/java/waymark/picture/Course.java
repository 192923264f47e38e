package waymark.picture;

import java.util.ArrayList;
import java.util.List;

/// The line found for an errand.
///
/// @param seen where the search looked; whatever changes outside of it would not change the line
record Course(Errand errand, Route route, Rect seen) {

  /// {@return a line that takes the shortest way, whatever lies there}
  static Course direct(Errand errand) {
    Rect both = errand.from().union(errand.to());
    List<Spot> points =
        errand.isLoop() ? Sides.loop(errand.from()) : Sides.direct(errand.from(), errand.to());
    return new Course(errand, new Route(errand.step().id(), points), both);
  }

  /// {@return the straight pieces of the line}
  List<Rect> pieces() {
    List<Rect> pieces = new ArrayList<>();
    List<Spot> points = route.points();
    for (int i = 1; i < points.size(); i++) {
      pieces.add(Rect.between(points.get(i - 1), points.get(i)));
    }
    return pieces;
  }

  /// {@return the same line for the step as it is now}
  Course runBy(Errand now) {
    return new Course(now, route, seen);
  }
}
