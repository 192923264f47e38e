package waymark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GridTest {

  private static final View PLAIN = View.of(new ViewId("v"), ViewKind.SCHOOL, "View");

  private static Stage stage(String id, int width) {
    return new Stage(new StageId(id), id, Optional.of(width), Extra.NONE);
  }

  private static Strand strand(String id) {
    return Strand.of(new StrandId(id), id, Tone.INCLUSION);
  }

  @Test
  void stagesStandSideBySideFromTheGutterOn() {
    View view =
        PLAIN
            .withStages(List.of(stage("first", 200), stage("second", 300)))
            .withStrands(List.of(strand("only")));

    Grid grid = Grid.of(view);

    assertEquals(List.of(128, 328), grid.columns().stream().map(Grid.Column::x).toList());
    assertEquals(628, grid.right());
  }

  @Test
  void withoutStrandsThereIsNoGutter() {
    Grid grid = Grid.of(PLAIN.withStages(List.of(stage("first", 200))));

    assertEquals(0, grid.left());
    assertEquals(200, grid.right());
  }

  @Test
  void aPlaceBelongsToTheStageAndStrandThatHoldIt() {
    View view =
        PLAIN
            .withStages(List.of(stage("first", 200), stage("second", 300)))
            .withStrands(List.of(strand("upper"), strand("lower")));
    Grid grid = Grid.of(view);

    assertEquals(Optional.of(new StageId("first")), grid.stageAt(327.9));
    assertEquals(Optional.of(new StageId("second")), grid.stageAt(328));
    assertEquals(Optional.empty(), grid.stageAt(-1));
    assertEquals(Optional.of(new StrandId("lower")), grid.strandAt(176));
    assertEquals(Optional.empty(), grid.strandAt(352));
  }
}
