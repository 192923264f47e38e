package waymark.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The lanes of one row, one below the other with a gap that a step can pass through.
///
/// @param heights of the lanes, top to bottom
record LaneStack(List<Integer> heights) {

  /// Between two lanes.
  static final int GAP = 32;

  LaneStack {
    heights = List.copyOf(heights);
  }

  /// {@return lanes each as high as its highest card}
  static LaneStack of(Map<Integer, Integer> highest) {
    List<Integer> heights = new ArrayList<>();
    int count = highest.keySet().stream().mapToInt(l -> l + 1).max().orElse(0);
    for (int lane = 0; lane < count; lane++) {
      heights.add(highest.getOrDefault(lane, 0));
    }
    return new LaneStack(heights);
  }

  int height() {
    return top(heights.size()) - (heights.isEmpty() ? 0 : GAP);
  }

  /// {@return how far below the top of the first lane this one begins}
  int top(int lane) {
    return heights.stream().limit(lane).mapToInt(h -> h + GAP).sum();
  }
}
