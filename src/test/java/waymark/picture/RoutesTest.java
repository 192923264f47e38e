package waymark.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
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
