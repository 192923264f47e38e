package waymark.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.model.StepId;
import waymark.picture.Rect;
import waymark.picture.Route;
import waymark.picture.Spot;

final class MarkPlaceTest {

  private static final Rect LEFT = new Rect(0, 0, 100, 60);
  private static final Rect RIGHT = new Rect(300, 0, 100, 60);
  private static final Route LEVEL =
      new Route(new StepId("s"), List.of(new Spot(100, 30), new Spot(300, 30)));

  private static MarkPlace place(Rect... labels) {
    List<Rect> taken = Stream.concat(Stream.of(LEFT, RIGHT), Stream.of(labels)).toList();
    return new MarkPlace(taken, List.of(labels), MarkPlace.HEIGHT);
  }

  @Test
  void withNothingInTheWayItIsOnTheLineWhereTheStepLeaves() {
    assertEquals(new Spot(124, 30), place().on(LEVEL));
  }

  @Test
  void itGoesOnAlongTheLinePastANeed() {
    Rect need = new Rect(110, 15, 90, 30);
    Spot at = place(need).on(LEVEL);
    assertTrue(at.x() - MarkPlace.HEIGHT / 2 >= need.maxX(), at::toString);
    assertEquals(30, at.y());
  }

  @Test
  void whereTheLineIsFullItStandsBesideTheNeed() {
    Rect need = new Rect(104, 15, 192, 30);
    Route upright = new Route(new StepId("s"), List.of(new Spot(200, 0), new Spot(200, 60)));
    Spot at = new MarkPlace(List.of(need), List.of(need), MarkPlace.HEIGHT).on(upright);
    assertEquals(need.centre().y(), at.y());
    assertTrue(at.x() > need.maxX(), at::toString);
  }
}
