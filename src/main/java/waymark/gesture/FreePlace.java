package waymark.gesture;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.model.Grid;
import waymark.model.StrandId;
import waymark.picture.Rect;

/// Finds room for a card.
final class FreePlace {

  private static final int STEP = 2 * Grid.UNIT;
  private static final int FARTHEST = 60;

  private FreePlace() {}

  /// {@return `wished` if no card lies under it; else the nearest place that is clear}
  static Rect clear(Scene scene, Rect wished) {
    boolean covers = scene.picture().cards().values().stream().anyMatch(wished::overlaps);
    return covers ? nearest(scene, wished) : wished;
  }

  /// {@return `wished`, or the nearest place like it that is clear of every card and note, in the
  /// same stage and strand if there is one; `wished` itself if there is none near}
  static Rect nearest(Scene scene, Rect wished) {
    return nearest(scene, wished, place -> isLike(scene, wished, place))
        .or(() -> nearest(scene, wished, _ -> true))
        .orElse(wished);
  }

  private static Optional<Rect> nearest(Scene scene, Rect wished, Predicate<Rect> fits) {
    return IntStream.rangeClosed(0, FARTHEST)
        .boxed()
        .flatMap(ring -> ring(wished, ring * STEP))
        .filter(fits)
        .filter(place -> isFree(scene, place))
        .findFirst();
  }

  /// Whether `place` is in the stage of `wished`, and reaches into no other strands.
  private static boolean isLike(Scene scene, Rect wished, Rect place) {
    Grid grid = scene.picture().grid();
    return grid.stageAt(wished.centre().x()).equals(grid.stageAt(place.centre().x()))
        && strands(grid, wished).containsAll(strands(grid, place));
  }

  private static List<Optional<StrandId>> strands(Grid grid, Rect place) {
    return List.of(grid.strandAt(place.y()), grid.strandAt(place.maxY()));
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
