package waymark.model.reference;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.model.PayFrame;

/// The points of a pay structure in their order: M1 to M6 and on to U3, U1 to U3, L1 to L43. The
/// other structures have no points that can be counted here.
public final class PayScale {

  private static final List<String> UPPER = points("U", 3);
  private static final List<String> MAIN =
      Stream.concat(points("M", 6).stream(), UPPER.stream()).toList();
  private static final List<String> LEADERSHIP = points("L", 43);

  private PayScale() {}

  private static List<String> points(String letter, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> letter + i).toList();
  }

  /// {@return the points of `frame`, lowest first; empty if it has none}
  public static List<String> points(PayFrame frame) {
    return switch (frame) {
      case MAIN -> MAIN;
      case UPPER -> UPPER;
      case LEADERSHIP -> LEADERSHIP;
      case LEAD_PRACTITIONER, SOULBURY, NHS, LOCAL -> List.of();
    };
  }

  /// {@return how high `point` stands in `frame`, the lowest being 0; empty if it is none of its
  /// points}
  public static OptionalInt place(PayFrame frame, String point) {
    int place = points(frame).indexOf(point);
    return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
  }
}
