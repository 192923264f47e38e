package waymark.picture;

import java.util.ArrayList;
import java.util.List;
import waymark.model.Timing;

/// What one badge says.
record Saying(String words, Timing when) {

  private static final double GAP = 4;

  /// {@return badges for `sayings`, one below the other from 0, 0, their words broken at `width`}
  static List<Badge> stack(List<Saying> sayings, double width) {
    List<Badge> stack = new ArrayList<>();
    double y = 0;
    for (Saying saying : sayings) {
      Badge badge = Badge.of(saying.words, saying.when, width).moved(0, y);
      stack.add(badge);
      y = badge.box().maxY() + GAP;
    }
    return stack;
  }
}
