package waymark.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.model.Extent;
import waymark.model.Grid;
import waymark.model.Note;
import waymark.model.NoteId;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

class MakeRoomTest {
  private static final ViewId VIEW = new ViewId("view");
  private static final RoleId LEFT = new RoleId("left");
  private static final RoleId RIGHT = new RoleId("right");

  private static Pathway pathway() {
    View view =
        View.of(VIEW, ViewKind.SCHOOL, "View")
            .withStages(
                List.of(Stage.of(new StageId("one"), "One"), Stage.of(new StageId("two"), "Two")))
            .withPlacements(
                List.of(
                    Placement.of(LEFT, new Point(8, 8)), Placement.of(RIGHT, new Point(300, 8))))
            .withNotes(List.of(Note.of(new NoteId("note"), "Note", new Point(320, 200))));
    return Pathway.of("Pathway")
        .withRoles(
            List.of(Role.of(LEFT, "Left", RoleKind.OTHER), Role.of(RIGHT, "Right", RoleKind.OTHER)))
        .withViews(List.of(view));
  }

  private static View after(MakeRoom.Towards towards, int line, int by) {
    return new MakeRoom(VIEW, towards, line, by).apply(pathway()).view(VIEW).orElseThrow();
  }

  private static Optional<Point> at(View view, RoleId role) {
    return view.placement(role).flatMap(Placement::at);
  }

  @Test
  void whatBeginsBeyondTheLineGoesAndTheRestStays() {
    View view = after(MakeRoom.Towards.RIGHT, 250, 80);
    assertEquals(Optional.of(new Point(8, 8)), at(view, LEFT));
    assertEquals(Optional.of(new Point(380, 8)), at(view, RIGHT));
    assertEquals(new Point(400, 200), view.notes().getFirst().at());
  }

  @Test
  void theStageThroughWhichTheLineRunsGrows() {
    View view = after(MakeRoom.Towards.RIGHT, 250, 80);
    assertEquals(Optional.of(Grid.STAGE_WIDTH + 80), view.stages().getFirst().width());
    assertEquals(Optional.empty(), view.stages().getLast().width());
  }

  @Test
  void roomBelowLeavesTheStagesAlone() {
    View view = after(MakeRoom.Towards.DOWN, 100, 40);
    assertEquals(Optional.of(new Point(300, 8)), at(view, RIGHT));
    assertEquals(new Point(320, 240), view.notes().getFirst().at());
    assertEquals(Optional.empty(), view.stages().getFirst().width());
  }

  @Test
  void closingAGapLeavesAStageItsLeastWidth() {
    View view = after(MakeRoom.Towards.RIGHT, 250, -2000);
    assertEquals(Optional.of(Extent.LEAST), view.stages().getFirst().width());
    assertEquals(Optional.of(new Point(300 + Extent.LEAST - Grid.STAGE_WIDTH, 8)), at(view, RIGHT));
  }
}
