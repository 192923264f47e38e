package waymark.gesture;

import waymark.picture.Rect;

/// A line to which everything that is selected comes.
public enum Alignment {
  /// The leftmost edge.
  LEFT("Align left", Axis.ACROSS, 0),

  /// The middle of all, from left to right.
  CENTRE("Align centres", Axis.ACROSS, 0.5),

  /// The rightmost edge.
  RIGHT("Align right", Axis.ACROSS, 1),

  /// The topmost edge.
  TOP("Align top", Axis.DOWN, 0),

  /// The middle of all, from top to bottom.
  MIDDLE("Align middles", Axis.DOWN, 0.5),

  /// The lowest edge.
  BOTTOM("Align bottom", Axis.DOWN, 1);

  private final String label;
  private final Axis axis;
  private final double share;

  Alignment(String label, Axis axis, double share) {
    this.label = label;
    this.axis = axis;
    this.share = share;
  }

  String label() {
    return label;
  }

  /// {@return `rect` where it is in line with `all`}
  Rect aligned(Rect rect, Rect all) {
    return axis.moved(rect, line(all) - line(rect));
  }

  private double line(Rect rect) {
    return axis.from(rect) + share * (axis.to(rect) - axis.from(rect));
  }
}
