package waymark.export;

import java.util.List;
import waymark.picture.Segment;
import waymark.picture.Spot;

/// The places that lines and curves lie between.
final class Spots {

  private Spots() {}

  static List<Spot> of(Segment segment) {
    return switch (segment) {
      case Segment.Move(Spot to) -> List.of(to);
      case Segment.Line(Spot to) -> List.of(to);
      case Segment.Quad(Spot control, Spot to) -> List.of(control, to);
      case Segment.Cubic(Spot first, Spot second, Spot to) -> List.of(first, second, to);
      case Segment.Close _ -> List.of();
    };
  }
}
