package waymark.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.gesture.Guide.Kind;
import waymark.gesture.Snapping.Snapped;
import waymark.model.Grid;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;
import waymark.picture.Rect;

class SnappingTest {

  private static final double REACH = 6;
  private static final Grid NO_CELLS = new Grid(List.of(), List.of());

  private static Snapping among(Rect... cards) {
    return Snapping.of(List.of(cards), NO_CELLS);
  }

  private static Rect box(double x, double y) {
    return new Rect(x, y, 100, 60);
  }

  private static List<Kind> kinds(Snapped snapped) {
    return snapped.guides().stream().map(Guide::kind).distinct().toList();
  }

  @Test
  void farFromEverythingTheGridHolds() {
    Snapped snapped = among(box(1000, 1000)).snap(box(3, 5), 10, 10, REACH);
    assertEquals(new Snapped(13, 11, List.of()), snapped);
  }

  @Test
  void anEdgeGoesBeforeTheGrid() {
    Snapped snapped = among(box(101, 500)).snap(box(0, 0), 98, 0, REACH);
    assertEquals(101, snapped.dx());
    assertEquals(List.of(Kind.EDGE), kinds(snapped));
  }

  @Test
  void aRightEdgeMeetsALeftEdge() {
    Snapped snapped = among(box(203, 500)).snap(box(0, 0), 100, 0, REACH);
    assertEquals(103, snapped.dx());
  }

  @Test
  void aMiddleMeetsAMiddleAndNoEdge() {
    Rect wide = new Rect(300, 500, 240, 60);
    Snapped snapped = among(wide).snap(box(0, 0), 368, 0, REACH);
    assertEquals(370, snapped.dx());
    assertEquals(List.of(Kind.CENTRE), kinds(snapped));
  }

  @Test
  void theNearestOfSeveralLinesWins() {
    Snapped snapped = among(box(105, 500), box(99, 700)).snap(box(0, 0), 101, 0, REACH);
    assertEquals(99, snapped.dx());
  }

  @Test
  void aGuideReachesFromTheOneCardToTheOther() {
    Snapped snapped = among(box(101, 500)).snap(box(0, 0), 98, 0, REACH);
    Guide guide = snapped.guides().getFirst();
    assertEquals(0, guide.from().y());
    assertEquals(560, guide.to().y());
  }

  @Test
  void aGapAsWideAsTheNextOneHolds() {
    // [a]  40  [b]  40  [moving]
    Snapped snapped = among(box(0, 10), box(140, 10)).snap(box(0, 30), 283, 0, REACH);
    assertEquals(280, snapped.dx());
    assertTrue(kinds(snapped).contains(Kind.GAP));
  }

  @Test
  void theMiddleBetweenTwoNeighboursHolds() {
    // [a]  45  [moving]  45  [b]
    Snapped snapped = among(box(0, 10), box(290, 10)).snap(box(0, 30), 143, 0, REACH);
    assertEquals(145, snapped.dx());
  }

  @Test
  void cardsThatStandInAnotherRowMakeNoGap() {
    Snapped snapped = among(box(0, 300), box(143, 300)).snap(box(0, 0), 289, 0, REACH);
    assertEquals(288, snapped.dx());
  }

  @Test
  void theMiddleOfAStageHolds() {
    View view =
        View.of(new ViewId("v"), ViewKind.SCHOOL, "V")
            .withStages(List.of(Stage.of(new StageId("s"), "S").withWidth(Optional.of(250))));
    Snapped snapped = Snapping.of(List.of(), Grid.of(view)).snap(box(0, 0), 77, 0, REACH);
    assertEquals(75, snapped.dx());
    assertEquals(List.of(Kind.CENTRE), kinds(snapped));
  }

  @Test
  void theIndexFindsWhatLookingAtEveryLineFinds() {
    Random random = new Random(7);
    List<Rect> cards =
        IntStream.range(0, 400)
            .mapToObj(_ -> box(random.nextInt(4000), random.nextInt(4000)))
            .toList();
    LineIndex index = LineIndex.of(Axis.ACROSS, cards, List.of());
    for (int i = 0; i < 500; i++) {
      Rect card = box(random.nextInt(4000), random.nextInt(4000));
      double by = index.nearest(card, REACH).map(LineIndex.Fit::by).orElse(Double.NaN);
      assertEquals(slowly(index, card), Math.abs(by));
    }
  }

  private static double slowly(LineIndex index, Rect card) {
    return index.lines().stream()
        .flatMapToDouble(
            line ->
                switch (line.kind()) {
                  case EDGE ->
                      DoubleStream.of(
                          Math.abs(line.at() - card.x()), Math.abs(line.at() - card.maxX()));
                  case CENTRE -> DoubleStream.of(Math.abs(line.at() - card.centre().x()));
                  case GAP -> DoubleStream.empty();
                })
        .filter(d -> d <= REACH)
        .min()
        .orElse(Double.NaN);
  }
}
