package waymark.picture;

/// One piece of a [Mark.Path].
public sealed interface Segment {

  /// Begins a new line at `to`.
  record Move(Spot to) implements Segment {}

  /// A straight line.
  record Line(Spot to) implements Segment {}

  /// A quadratic curve.
  record Quad(Spot control, Spot to) implements Segment {}

  /// A cubic curve.
  record Cubic(Spot first, Spot second, Spot to) implements Segment {}

  /// Back to where the line began.
  record Close() implements Segment {}
}
