package waymark.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where level pieces of lines cross the upright ones of other steps. It is always the level line
/// that bridges the other.
record Crossings(Laid lines) {

  /// How close to the end of its piece a line still bridges another.
  private static final double CLEAR = 4;

  /// A crossing on a piece of a line.
  ///
  /// @param piece which piece of the line, from 0
  /// @param x where it is crossed
  /// @param wide whether what it crosses is a double line
  record Crossing(int piece, double x, boolean wide) {}

  /// {@return what the line of `course` bridges, in the order of its pieces and from left to right}
  List<Crossing> of(Course course) {
    List<Crossing> crossings = new ArrayList<>();
    List<Rect> own = course.pieces();
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).height() == 0) {
        add(crossings, course, own.get(i), i);
      }
    }
    return List.copyOf(crossings);
  }

  private void add(List<Crossing> crossings, Course course, Rect level, int index) {
    List<Crossing> found = new ArrayList<>();
    lines.near(
        level,
        other -> {
          if (crosses(course, level, other)) {
            Crossing crossing = new Crossing(index, other.rect().x(), other.errand().isDouble());
            if (!found.contains(crossing)) {
              found.add(crossing);
            }
          }
        });
    found.sort(Comparator.comparingDouble(Crossing::x).thenComparing(Crossing::wide));
    crossings.addAll(found);
  }

  private static boolean crosses(Course course, Rect level, Piece other) {
    Rect upright = other.rect();
    return upright.width() == 0
        && upright.x() > level.x() + CLEAR
        && upright.x() < level.maxX() - CLEAR
        && upright.y() < level.y() - 0.5
        && upright.maxY() > level.y() + 0.5
        && !other.errand().step().id().equals(course.errand().step().id());
  }
}
