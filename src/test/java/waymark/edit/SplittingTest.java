package waymark.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.RoleId;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.View;

final class SplittingTest {

  private static final StageId MIDDLE = new StageId("middle");

  private static Pathway wide() {
    Pathway pathway = Sample.pathway();
    View view = pathway.view(Sample.SCHOOL).orElseThrow();
    return pathway.withView(
        view.withStages(
                List.of(
                    Stage.of(Sample.EARLY, "Early"),
                    Stage.of(MIDDLE, "Middle"),
                    Stage.of(Sample.LATE, "Late")))
            .withPlacements(
                List.of(
                    at(Sample.TEACHER, 168, Sample.EARLY),
                    at(Sample.SENCO, 456, MIDDLE),
                    at(Sample.HEAD, 744, Sample.LATE))));
  }

  private static Placement at(RoleId role, int x, StageId stage) {
    return Placement.of(role, new Point(x, 40)).withCell(Optional.of(stage), Optional.empty());
  }

  private static Pathway split() {
    Pathway wide = wide();
    return Splitting.split(wide, Sample.SCHOOL, MIDDLE).apply(wide);
  }

  @Test
  void bothPartsStandBehindTheWholeView() {
    assertEquals(
        List.of(
            "In a school", "In a school, part 1 of 2", "In a school, part 2 of 2", "In a trust"),
        split().views().stream().map(View::title).toList());
  }

  @Test
  void theStageBetweenStandsInBoth() {
    assertEquals(List.of(Sample.TEACHER, Sample.SENCO), roles(1));
    assertEquals(List.of(Sample.SENCO, Sample.HEAD), roles(2));
  }

  private static List<RoleId> roles(int view) {
    return split().views().get(view).placements().stream().map(Placement::role).toList();
  }

  @Test
  void theSecondPartBeginsAtTheLeft() {
    View second = split().views().get(2);
    assertEquals(new Point(168, 40), second.placement(Sample.SENCO).flatMap(Placement::at).get());
  }

  @Test
  void theWholeViewStaysAsItWas() {
    assertEquals(wide().views().getFirst(), split().views().getFirst());
  }

  @Test
  void theBestPlaceIsInTheMiddle() {
    assertEquals(Optional.of(MIDDLE), Splitting.place(wide().views().getFirst()));
  }

  @Test
  void aViewOfTwoStagesHasNoPlace() {
    assertEquals(Optional.empty(), Splitting.place(Sample.pathway().views().getFirst()));
  }

  @Test
  void theFirstStageIsNoPlace() {
    assertThrows(
        IllegalArgumentException.class, () -> Splitting.split(wide(), Sample.SCHOOL, Sample.EARLY));
  }
}
