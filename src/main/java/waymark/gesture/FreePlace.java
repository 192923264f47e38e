package waymark.gesture;

import java.util.stream.Stream;
import waymark.model.Grid;
import waymark.picture.Rect;

/// Finds room for a card.
final class FreePlace {

  private static final int STEP = 2 * Grid.UNIT;
  private static final int FARTHEST = 60;

  private FreePlace() {}

  /// {@return `wished`, or the nearest place like it that is clear of every card and note; `wished`
  /// itself if there is none near}
  static Rect nearest(Scene scene, Rect wished) {
    for (int ring = 0; ring <= FARTHEST; ring++) {
      var free = ring(wished, ring * STEP).filter(r -> isFree(scene, r)).findFirst();
      if (free.isPresent()) {
        return free.get();
      }
    }
    return wished;
  }

  /// {@return the places so far away: straight below and above first}
  private static Stream<Rect> ring(Rect wished, int away) {
    return Stream.of(
            wished.moved(0, away),
            wished.moved(0, -away),
            wished.moved(away, 0),
            wished.moved(-away, 0))
        .distinct();
  }

  private static boolean isFree(Scene scene, Rect place) {
    Rect roomy = place.grown(Grid.UNIT);
    return Stream.concat(
            scene.picture().cards().values().stream(), scene.picture().notes().values().stream())
        .noneMatch(roomy::overlaps);
  }
}
