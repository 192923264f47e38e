package waymark.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static waymark.change.Small.HEAD;
import static waymark.change.Small.PATHWAY;
import static waymark.change.Small.SENCO;
import static waymark.change.Small.withRole;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.PayFrame;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.ProtectedTime;
import waymark.model.RandomPathways;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.Timing;
import waymark.model.View;

class ComparisonTest {

  private static List<String> told(Pathway before, Pathway after) {
    return Comparison.between(before, after).stream().map(Difference::sentence).toList();
  }

  @Test
  void aPathwayDoesNotDifferFromItself() {
    assertEquals(List.of(), told(PATHWAY, PATHWAY));
  }

  @Test
  void payIsToldAsPointsAndTimeAsDays() {
    Pathway after =
        withRole(
            SENCO,
            r ->
                r.withPay(
                        Optional.of(
                            Pay.of(PayFrame.LEADERSHIP, Optional.of("L8"), Optional.of("L12"))))
                    .withProtectedTime(Optional.of(ProtectedTime.of(3))));

    assertEquals(
        List.of(
            "SENCo: the pay was the leadership pay range L6 to L10 and is now the leadership pay"
                + " range L8 to L12.",
            "SENCo: the protected time, not said before, is now 3 days a week."),
        told(PATHWAY, after));
  }

  @Test
  void needsAreToldByTheirQualificationsAndTimes() {
    Pathway after =
        withRole(SENCO, r -> r.withNeeds(List.of(Need.of(Small.NPQ, new Timing.Within(3)))));

    assertEquals(
        List.of("SENCo: the needs now include NPQ SENCO within 3 years."), told(PATHWAY, after));
  }

  @Test
  void aStepThatGoesIsToldByItsEnds() {
    assertEquals(
        List.of("The step from SENCo to Head is gone."),
        told(PATHWAY, PATHWAY.withSteps(List.of())));
  }

  @Test
  void aCardInAnotherStageIsMoreThanAPlace() {
    View view = PATHWAY.views().getFirst();
    Stage late = Stage.of(new StageId("late"), "Late");
    List<Placement> placements =
        view.placements().stream()
            .map(
                p -> new Placement(p.role(), p.at(), Optional.of(late.id()), p.strand(), p.extra()))
            .toList();
    Pathway before = PATHWAY.withView(view.withStages(List.of(late)));
    Pathway after =
        PATHWAY.withView(
            view.withStages(List.of(late))
                .withPlacements(List.of(placements.getFirst(), view.placements().getLast())));

    Difference only = Comparison.between(before, after).getFirst();

    assertEquals(
        "In the view \"In a school\", SENCo is now in the stage \"Late\".", only.sentence());
    assertEquals(false, only.isPlace());
  }

  @Test
  void aCardThatMovedIsAPlaceOnly() {
    View view = PATHWAY.views().getFirst();
    Placement moved =
        new Placement(
            HEAD,
            Optional.of(new Point(800, 80)),
            Optional.empty(),
            Optional.empty(),
            view.placements().getLast().extra());
    Pathway after =
        PATHWAY.withView(view.withPlacements(List.of(view.placements().getFirst(), moved)));

    Difference only = Comparison.between(PATHWAY, after).getFirst();

    assertEquals("In the view \"In a school\", Head lies elsewhere.", only.sentence());
    assertEquals(true, only.isPlace());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void whateverDiffersIsTold(long seed) {
    Pathway one = RandomPathways.of(seed);
    Pathway other = RandomPathways.of(seed + 1000);

    assertFalse(Comparison.between(one, other).isEmpty());
    assertEquals(List.of(), Comparison.between(one, one));
  }
}
