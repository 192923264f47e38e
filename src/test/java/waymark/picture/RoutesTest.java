package waymark.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.Bends;
import waymark.model.Extra;
import waymark.model.Pathway;
import waymark.model.Point;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.View;

class RoutesTest {

  private static List<Spot> route(Picture picture, String step) {
    return Optional.ofNullable(picture.routes().get(new StepId(step))).orElseThrow().points();
  }

  @Test
  void aStepBetweenTwoCardsInARowIsOneStraightLine() {
    Pathway pathway =
        Views.pathway(
            List.of(Views.role("a"), Views.role("b")),
            List.of(Views.step("a", "b")),
            List.of(Views.place("a", 0, 0), Views.place("b", 320, 0)));

    List<Spot> points = route(Views.draw(pathway), "a-to-b");

    assertEquals(List.of(new Spot(208, 32), new Spot(320, 32)), points);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void aStepBetweenCardsOfOneHeightLeavesAndArrivesInTheMiddle(int lines) {
    String title = "Senior leader for inclusion ".repeat(lines).strip();
    Pathway pathway =
        Views.pathway(
            List.of(Views.role("a").withTitle(title), Views.role("b").withTitle(title)),
            List.of(Views.step("a", "b")),
            List.of(Views.place("a", 0, 4), Views.place("b", 320, 4)));

    Picture picture = Views.draw(pathway);

    double middle =
        Optional.ofNullable(picture.cards().get(new RoleId("a"))).orElseThrow().centre().y();
    assertEquals(List.of(new Spot(208, middle), new Spot(320, middle)), route(picture, "a-to-b"));
  }

  @Test
  void aBentStepGoesRoundACardThatCameInItsWayAndKeepsItsOtherCorners() {
    Pathway plain =
        Views.pathway(
            List.of(Views.role("a"), Views.role("b"), Views.role("between")),
            List.of(Views.step("a", "b")),
            List.of(
                Views.place("a", 0, 0),
                Views.place("b", 960, 400),
                Views.place("between", 400, 0)));
    Bends bends =
        new Bends(
            new StepId("a-to-b"), List.of(new Point(800, 32), new Point(800, 432)), Extra.NONE);
    Pathway bent = plain.withView(Views.view(plain).withBends(List.of(bends)));

    Picture picture = Views.draw(bent);

    List<Spot> points = route(picture, "a-to-b");
    assertTrue(points.contains(new Spot(800, 432)), points::toString);
    picture.cards().values().forEach(card -> assertClear(points, card));
  }

  @Test
  void aBentStepStaysUprightAndLevelWhenItsCardMoves() {
    Pathway plain =
        Views.pathway(
            List.of(Views.role("a"), Views.role("b")),
            List.of(Views.step("a", "b")),
            List.of(Views.place("a", 0, 400), Views.place("b", 640, 0)));
    Bends bends = new Bends(new StepId("a-to-b"), List.of(new Point(400, 32)), Extra.NONE);

    List<Spot> points =
        route(Views.draw(plain.withView(Views.view(plain).withBends(List.of(bends)))), "a-to-b");

    for (int i = 1; i < points.size(); i++) {
      assertTrue(Straight.is(points.get(i - 1), points.get(i)), points::toString);
    }
    assertTrue(points.contains(new Spot(400, 32)) || onLine(points, new Spot(400, 32)));
  }

  private static boolean onLine(List<Spot> points, Spot spot) {
    return new Route(new StepId("x"), points).distance(spot) < 0.01;
  }

  @Test
  void aLevelLineBridgesTheUprightOneThatItCrosses() {
    Pathway pathway =
        Views.pathway(
            List.of(Views.role("a"), Views.role("b"), Views.role("c"), Views.role("d")),
            List.of(Views.step("a", "b"), Views.step("c", "d")),
            List.of(
                Views.place("a", 0, 200),
                Views.place("b", 600, 200),
                Views.place("c", 300, 0),
                Views.place("d", 300, 400)));

    Picture picture = Views.draw(pathway);

    assertEquals(1, bridges(picture, "a-to-b") + bridges(picture, "c-to-d"));
    assertEquals(1, bridges(picture, "a-to-b"));
  }

  private static long bridges(Picture picture, String step) {
    return picture.marks().stream()
            .flatMap(m -> m instanceof Mark.Group g ? Stream.of(g) : Stream.of())
            .filter(g -> g.element().equals(Optional.of(new StepId(step))))
            .flatMap(g -> g.marks().stream())
            .flatMap(m -> m instanceof Mark.Path p ? p.segments().stream() : Stream.of())
            .filter(Segment.Cubic.class::isInstance)
            .count()
        / 2;
  }

  @Test
  void growthWithinARoleKeepsOffTheCardBesideIt() {
    Pathway pathway =
        Views.pathway(
            List.of(Views.role("a"), Views.role("right")),
            List.of(Views.step("a", "a")),
            List.of(Views.place("a", 0, 0), Views.place("right", 216, 0)));

    Picture picture = Views.draw(pathway);

    picture.cards().values().forEach(card -> assertClear(route(picture, "a-to-a"), card));
  }

  @Test
  void aStepGoesRoundACardInItsWay() {
    Pathway pathway =
        Views.pathway(
            List.of(Views.role("a"), Views.role("b"), Views.role("between")),
            List.of(Views.step("a", "b")),
            List.of(
                Views.place("a", 0, 0), Views.place("between", 320, 0), Views.place("b", 640, 0)));

    List<Spot> points = route(Views.draw(pathway), "a-to-b");

    assertTrue(points.size() > 2, points::toString);
    assertClear(points, new Rect(320, 0, 208, 64));
  }

  @Test
  void aStepComesToACardThatOthersStandRoundAsCloseAsTheyArePut() {
    Picture picture = Views.draw(Views.crowd(5, 5, 24));

    List<Spot> points = route(picture, "r0-to-r12");
    picture.cards().values().forEach(card -> assertClear(points, card));
  }

  @Test
  void twoStepsBetweenTheSameCardsDoNotShareALine() {
    Pathway pathway =
        Views.pathway(
            List.of(Views.role("a"), Views.role("b")),
            List.of(Views.step("a", "b"), Views.step("a", "b").withId(new StepId("again"))),
            List.of(Views.place("a", 0, 0), Views.place("b", 320, 0)));

    Picture picture = Views.draw(pathway);

    assertTrue(
        route(picture, "a-to-b").getFirst().distance(route(picture, "again").getFirst()) >= 8);
  }

  @Test
  void theCornersThatAPersonGaveAreKept() {
    Pathway plain =
        Views.pathway(
            List.of(Views.role("a"), Views.role("b")),
            List.of(Views.step("a", "b")),
            List.of(Views.place("a", 0, 0), Views.place("b", 320, 200)));
    Bends bends =
        new Bends(
            new StepId("a-to-b"), List.of(new Point(264, 40), new Point(264, 230)), Extra.NONE);
    View view = Views.view(plain).withBends(List.of(bends));

    List<Spot> points = route(Views.draw(plain.withView(view)), "a-to-b");

    assertEquals(
        List.of(new Spot(208, 40), new Spot(264, 40), new Spot(264, 230), new Spot(320, 230)),
        points);
  }

  @Test
  void growthWithinARoleLeavesItsCardAndComesBack() {
    Pathway pathway =
        Views.pathway(
            List.of(Views.role("a")),
            List.of(Views.step("a", "a")),
            List.of(Views.place("a", 0, 0)));

    List<Spot> points = route(Views.draw(pathway), "a-to-a");

    assertEquals(208, points.getFirst().x());
    assertEquals(0, points.getLast().y());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void noStepEverRunsThroughACard(long seed) {
    Pathway pathway = Views.random(seed);
    Picture picture = Views.draw(pathway);

    for (Step step : pathway.steps()) {
      List<Spot> points = route(picture, step.id().value());
      picture.cards().values().forEach(card -> assertClear(points, card));
      assertOnEdge(picture, step.from(), points.getFirst());
      assertOnEdge(picture, step.to(), points.getLast());
    }
  }

  private static void assertOnEdge(Picture picture, RoleId role, Spot end) {
    Rect card = Optional.ofNullable(picture.cards().get(role)).orElseThrow();
    assertTrue(card.grown(0.01).contains(end) && !card.grown(-0.01).contains(end));
  }

  private static void assertClear(List<Spot> points, Rect card) {
    for (int i = 1; i < points.size(); i++) {
      Rect line = Rect.between(points.get(i - 1), points.get(i)).grown(0.01);
      assertTrue(!line.overlaps(card.grown(-0.1)), () -> points + " through " + card);
    }
  }
}
