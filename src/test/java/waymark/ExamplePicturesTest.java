package waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.model.Grid;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.View;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Route;
import waymark.picture.Spot;
import waymark.picture.Type;

class ExamplePicturesTest {

  private static final double UNITS_PER_MILLIMETRE = 96 / 25.4;
  private static final double POINTS_PER_UNIT = 72.0 / 96;
  private static final double MARGIN = 15;
  private static final double LEAST_POINTS = 8;

  static List<Path> files() {
    return Examples.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void noCardLabelOrNoteLiesOnAnother(Path file) {
    for (Picture picture : Examples.pictures(file)) {
      List<Map.Entry<String, Rect>> boxes = boxes(picture);
      for (int i = 0; i < boxes.size(); i++) {
        for (int j = 0; j < i; j++) {
          String pair = boxes.get(i).getKey() + " and " + boxes.get(j).getKey();
          assertTrue(!boxes.get(i).getValue().overlaps(boxes.get(j).getValue()), pair);
        }
      }
    }
  }

  private static List<Map.Entry<String, Rect>> boxes(Picture picture) {
    List<Map.Entry<String, Rect>> boxes = new ArrayList<>();
    picture.cards().forEach((id, card) -> boxes.add(Map.entry("card " + id, card)));
    picture.notes().forEach((id, note) -> boxes.add(Map.entry("note " + id, note)));
    picture
        .labels()
        .forEach((id, list) -> list.forEach(box -> boxes.add(Map.entry("label " + id, box))));
    return boxes;
  }

  @ParameterizedTest
  @MethodSource("files")
  void noLabelLiesOnTheLineOfAnotherStep(Path file) {
    for (Picture picture : Examples.pictures(file)) {
      picture
          .labels()
          .forEach(
              (id, boxes) ->
                  picture.routes().values().stream()
                      .filter(route -> !route.step().equals(id))
                      .flatMap(route -> lines(route).stream())
                      .forEach(line -> assertTrue(boxes.stream().noneMatch(line::overlaps))));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void noStepCrossesAnother(Path file) {
    for (Picture picture : Examples.pictures(file)) {
      List<Route> routes = List.copyOf(picture.routes().values());
      for (int i = 0; i < routes.size(); i++) {
        for (int j = 0; j < i; j++) {
          String pair = routes.get(i).step() + " and " + routes.get(j).step();
          assertTrue(!cross(routes.get(i), routes.get(j)), pair);
        }
      }
    }
  }

  private static boolean cross(Route one, Route other) {
    return lines(one).stream().anyMatch(line -> lines(other).stream().anyMatch(line::overlaps));
  }

  private static List<Rect> lines(Route route) {
    List<Rect> lines = new ArrayList<>();
    List<Spot> points = route.points();
    for (int i = 1; i < points.size(); i++) {
      lines.add(Rect.between(points.get(i - 1), points.get(i)).grown(0.5));
    }
    return lines;
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyCardStandsOnTheGridInItsOwnStageAndStrand(Path file) {
    Pathway pathway = Examples.open(file);
    for (View view : pathway.views()) {
      Grid grid = Grid.of(view);
      for (Placement placement : view.placements()) {
        Point at = placement.at().orElseThrow();
        assertEquals(0, at.x() % Grid.UNIT + at.y() % Grid.UNIT, placement::toString);
        assertEquals(placement.stage(), grid.stageAt(at.x()), placement::toString);
        assertEquals(placement.strand(), grid.strandAt(at.y()), placement::toString);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyCardEndsBeforeItsStageAndStrandDo(Path file) {
    for (Picture picture : Examples.pictures(file)) {
      Grid grid = picture.grid();
      for (Rect card : picture.cards().values()) {
        assertTrue(card.maxX() + Grid.UNIT <= end(grid, card.x()), card::toString);
        grid.strandAt(card.y())
            .flatMap(grid::row)
            .ifPresent(row -> assertTrue(card.maxY() + Grid.UNIT <= row.end(), card::toString));
      }
    }
  }

  private static int end(Grid grid, double x) {
    return grid.stageAt(x).flatMap(grid::column).orElseThrow().end();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyViewIsSetInEightPointsOrMoreOnALandscapePageOfA4(Path file) {
    double width = (297 - 2 * MARGIN) * UNITS_PER_MILLIMETRE;
    double height = (210 - 2 * MARGIN) * UNITS_PER_MILLIMETRE;
    for (Picture picture : Examples.pictures(file)) {
      Rect page = picture.page();
      double scale = Math.min(width / page.width(), height / page.height());
      double points = Type.LINE.size() * POINTS_PER_UNIT * scale;
      assertTrue(points >= LEAST_POINTS, () -> picture.view() + ": " + points);
    }
  }
}
