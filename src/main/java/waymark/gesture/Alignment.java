package waymark.gesture;

import static waymark.gesture.Texts.text;

import waymark.picture.Rect;

/// A line to which everything that is selected comes.
public enum Alignment {
  /// The leftmost edge.
  LEFT("align.left", Axis.ACROSS, 0),

  /// The middle of all, from left to right.
  CENTRE("align.centre", Axis.ACROSS, 0.5),

  /// The rightmost edge.
  RIGHT("align.right", Axis.ACROSS, 1),

  /// The topmost edge.
  TOP("align.top", Axis.DOWN, 0),

  /// The middle of all, from top to bottom.
  MIDDLE("align.middle", Axis.DOWN, 0.5),

  /// The lowest edge.
  BOTTOM("align.bottom", Axis.DOWN, 1);

  private final String order;
  private final Axis axis;
  private final double share;

  Alignment(String order, Axis axis, double share) {
    this.order = order;
    this.axis = axis;
    this.share = share;
  }

  String label() {
    return text(order);
  }

  /// {@return `rect` where it is in line with `all`}
  Rect aligned(Rect rect, Rect all) {
    return axis.moved(rect, line(all) - line(rect));
  }

  private double line(Rect rect) {
    return axis.from(rect) + share * (axis.to(rect) - axis.from(rect));
  }
}
