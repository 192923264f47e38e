package waymark.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.RoleId;
import waymark.model.View;

class BoxesTest {

  private static final CardSizes SIZES = (_, _) -> new Size(208, 80);

  @Test
  void twoCardsOnOneSpotOverlap() {
    View view =
        Pathways.cells(1, 0)
            .withPlacements(
                List.of(
                    Placement.of(new RoleId("a"), new Point(0, 0)),
                    Placement.of(new RoleId("b"), new Point(207, 79)),
                    Placement.of(new RoleId("c"), new Point(0, 160))));
    assertEquals(1, Boxes.overlaps(view, SIZES).size());
  }

  @Test
  void aCardBeyondItsStrandIsOutside() {
    Placement low = Pathways.inCell("a", 0, 0).withAt(new Point(152, 100));
    View view = Pathways.cells(1, 1).withPlacements(List.of(low));
    assertEquals(List.of(new RoleId("a")), Boxes.outsideTheirCells(view, SIZES));
    Placement free = low.withCell(Optional.empty(), Optional.empty());
    assertEquals(List.of(), Boxes.outsideTheirCells(view.withPlacements(List.of(free)), SIZES));
  }
}
