package waymark.gesture;

/// Where a step is held to bend it.
sealed interface Grip {

  /// At a corner.
  ///
  /// @param index its place among the points of the route, from 1
  record Corner(int index) implements Grip {}

  /// Between two points.
  ///
  /// @param index the first of them, from 0
  record Segment(int index) implements Grip {}
}
