package waymark.picture;

import java.util.List;
import waymark.model.Timing;

/// A need on a step: a pill with a sign and words.
///
/// @param box where it lies
/// @param lines its words, broken
record Badge(Rect box, Timing when, List<String> lines) {

  static final double PITCH = 15;
  private static final double LEFT = 26;
  private static final double RIGHT = 12;

  /// {@return the badge at 0, 0, its words broken at `width`}
  static Badge of(String words, Timing when, double width) {
    List<String> lines = TextMeasure.BUNDLED.lines(words, Type.STRONG, width);
    double widest =
        lines.stream().mapToDouble(l -> TextMeasure.BUNDLED.width(l, Type.STRONG)).max().orElse(0);
    Rect box = new Rect(0, 0, Math.ceil(LEFT + widest + RIGHT), 24 + (lines.size() - 1) * PITCH);
    return new Badge(box, when, lines);
  }

  Badge moved(double dx, double dy) {
    return new Badge(box.moved(dx, dy), when, lines);
  }

  Spot sign() {
    return new Spot(box.x() + 15, box.centre().y());
  }

  Spot baseline(int line) {
    return new Spot(box.x() + LEFT, box.y() + 16 + line * PITCH);
  }
}
