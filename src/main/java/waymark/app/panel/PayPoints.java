package waymark.app.panel;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.model.PayFrame;

/// The points of the pay structures that have any, lowest first.
final class PayPoints {

  private PayPoints() {}

  /// {@return the points of `frame`; none where pay is a free range or the employer's own}
  static List<String> of(PayFrame frame) {
    return switch (frame) {
      case MAIN -> Stream.concat(points("M", 6), points("U", 3)).toList();
      case UPPER -> points("U", 3).toList();
      case LEADERSHIP -> points("L", 43).toList();
      case LEAD_PRACTITIONER, SOULBURY, NHS, LOCAL -> List.of();
    };
  }

  private static Stream<String> points(String letter, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(n -> letter + n);
  }
}
