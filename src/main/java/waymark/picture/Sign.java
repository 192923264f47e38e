package waymark.picture;

import java.util.List;
import java.util.Optional;
import waymark.model.Timing;

/// The small signs that tell timings, and the seat on the leadership team, apart without colour.
public enum Sign {
  /// A filled dot.
  DOT,
  /// A clock.
  CLOCK,
  /// An open dot.
  RING;

  /// How wide and high a sign is.
  public static final double SIZE = 10;

  private static final double ROUND = 0.5522847498;

  static Sign of(Timing timing) {
    return switch (timing) {
      case Timing.Before _ -> DOT;
      case Timing.Within _ -> CLOCK;
      case Timing.Helpful _ -> RING;
    };
  }

  /// {@return the sign around `centre`, `size` wide}
  public List<Mark> marks(Spot centre, double size, Colour colour) {
    double r = size / 2;
    return switch (this) {
      case DOT -> List.of(circle(centre, r, Optional.of(colour), Optional.empty()));
      case RING -> List.of(circle(centre, r - 0.75, Optional.empty(), outline(colour)));
      case CLOCK ->
          List.of(
              circle(centre, r, Optional.empty(), Optional.of(Stroke.solid(colour, 1.3))),
              hands(centre, r, colour));
    };
  }

  private static Optional<Stroke> outline(Colour colour) {
    return Optional.of(Stroke.solid(colour, 1.5));
  }

  private static Mark hands(Spot c, double r, Colour colour) {
    return new Mark.Path(
        List.of(
            new Segment.Move(c.plus(0, -r * 0.62)),
            new Segment.Line(c),
            new Segment.Line(c.plus(r * 0.5, r * 0.3))),
        Optional.empty(),
        Optional.of(Stroke.solid(colour, 1.2)));
  }

  private static Mark circle(Spot c, double r, Optional<Colour> fill, Optional<Stroke> stroke) {
    double k = r * ROUND;
    return new Mark.Path(
        List.of(
            new Segment.Move(c.plus(r, 0)),
            new Segment.Cubic(c.plus(r, k), c.plus(k, r), c.plus(0, r)),
            new Segment.Cubic(c.plus(-k, r), c.plus(-r, k), c.plus(-r, 0)),
            new Segment.Cubic(c.plus(-r, -k), c.plus(-k, -r), c.plus(0, -r)),
            new Segment.Cubic(c.plus(k, -r), c.plus(r, -k), c.plus(r, 0)),
            new Segment.Close()),
        fill,
        stroke);
  }
}
