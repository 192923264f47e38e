package waymark.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static waymark.layout.Pathways.SIZES;
import static waymark.layout.Pathways.inCell;
import static waymark.layout.Pathways.role;
import static waymark.layout.Pathways.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Stage;
import waymark.model.Step;
import waymark.model.StepKind;
import waymark.model.Strand;
import waymark.model.View;
import waymark.model.ViewKind;

class SettleTest {

  private static final Pathway LADDER =
      Pathways.of(
          List.of(
              role("head", RoleKind.HEADTEACHER),
              role("teacher", RoleKind.TEACHER),
              role("special", RoleKind.SPECIALIST_TEACHER),
              role("senco", RoleKind.SENCO),
              role("senior", RoleKind.SENIOR_SENCO)),
          List.of(
              step("teacher", "senco"),
              step("teacher", "special"),
              step("special", "senco", StepKind.SIDEWAYS),
              step("senco", "senior", StepKind.DEEPEN),
              step("senco", "senco", StepKind.DEEPEN),
              step("senior", "head")));

  private static View only(Pathway pathway) {
    return Settle.settle(pathway, SIZES).views().getFirst();
  }

  private static Point at(View view, String role) {
    return view.placement(new RoleId(role)).flatMap(Placement::at).orElseThrow();
  }

  private static Pathway teachers(int count) {
    return Pathways.of(
        IntStream.range(0, count).mapToObj(i -> role("t" + i, RoleKind.TEACHER)).toList(),
        List.of());
  }

  @Test
  void aPathwayWithoutViewsGetsOneOfItsKind() {
    assertEquals(ViewKind.SCHOOL, only(LADDER).kind());
    Pathway trust = Pathways.of(List.of(role("ceo", RoleKind.CEO)), List.of());
    assertEquals(ViewKind.TRUST, only(trust).kind());
    assertEquals(List.of(), only(Pathway.of("Nothing yet")).placements());
  }

  @Test
  void stagesFollowTheStepsAndHavePlainTitles() {
    assertEquals(
        List.of("Classroom", "Co-ordination", "Senior practice", "Headship"),
        only(LADDER).stages().stream().map(Stage::title).toList());
  }

  @Test
  void aStageWhoseTitleIsTakenGoesByItsKindOfRole() {
    Pathway pathway =
        Pathways.of(
            List.of(
                role("a", RoleKind.SENIOR_SENCO),
                role("b", RoleKind.HEAD_OF_INCLUSION),
                role("c", RoleKind.PARTNER)),
            List.of(step("a", "b"), step("c", "b")));
    assertEquals(
        List.of("Senior practice", "Head of Inclusion"),
        only(pathway).stages().stream().map(Stage::title).toList());
  }

  @Test
  void onlyStrandsThatAreUsedAreThere() {
    assertEquals(
        List.of("Leadership", "Inclusion", "Teaching", "Special and alternative"),
        only(LADDER).strands().stream().map(Strand::title).toList());
  }

  @Test
  void aStepAcrossStaysInItsStage() {
    View view = only(LADDER);
    assertEquals(at(view, "special").x(), at(view, "senco").x());
    assertTrue(at(view, "senco").x() < at(view, "senior").x());
  }

  @Test
  void aCycleIsCutWhereTheWalkComesBack() {
    List<Role> roles = List.of(role("a", RoleKind.TEACHER), role("b", RoleKind.TEACHER));
    View view = only(Pathways.of(roles, List.of(step("a", "b"), step("b", "a"))));
    assertTrue(at(view, "a").x() < at(view, "b").x());
  }

  @Test
  void rolesWithoutStepsStandByTheirKind() {
    List<Role> roles =
        List.of(
            role("ceo", RoleKind.CEO), role("senco", RoleKind.SENCO), role("t", RoleKind.TEACHER));
    View view = only(Pathways.of(roles, List.of()));
    assertTrue(at(view, "t").x() < at(view, "senco").x());
    assertTrue(at(view, "senco").x() < at(view, "ceo").x());
  }

  @Test
  void aStartStandsRightBeforeWhatItLeadsTo() {
    List<Role> roles = new ArrayList<>(LADDER.roles());
    roles.add(role("ep", RoleKind.PARTNER));
    List<Step> steps = new ArrayList<>(LADDER.steps());
    steps.add(step("ep", "head"));
    View view = only(Pathways.of(roles, steps));
    assertEquals(at(view, "senior").x(), at(view, "ep").x());
  }

  @Test
  void aStrandGrowsToHoldItsCards() {
    View view = only(teachers(5));
    assertTrue(view.strands().getFirst().height().orElseThrow() > 5 * 72);
    assertEquals(List.of(), Boxes.outsideTheirCells(view, SIZES));
  }

  @Test
  void aCardFindsAPlaceInItsCellBesideThoseThere() {
    Pathway pathway =
        Pathways.of(List.of(role("a", RoleKind.SENCO), role("b", RoleKind.SENCO)), List.of());
    Placement there = inCell("a", 1, 1).withAt(new Point(440, 184));
    View view = Pathways.cells(3, 2).withPlacements(List.of(there, inCell("b", 2, 1)));
    View settled = Settle.settle(pathway, view, SIZES);
    assertEquals(there, settled.placements().getFirst());
    assertEquals(List.of(), Boxes.outsideTheirCells(settled, SIZES));
  }

  @Test
  void aCardWithoutACellGoesBesideTheRoleThatLeadsToIt() {
    Pathway pathway =
        Pathways.of(
            List.of(role("a", RoleKind.SENCO), role("b", RoleKind.SENCO)), List.of(step("a", "b")));
    Placement a = Placement.of(new RoleId("a"), new Point(40, 80));
    View view = Pathways.cells(0, 0).withPlacements(List.of(a, Pathways.loose("b")));
    assertEquals(new Point(328, 80), at(Settle.settle(pathway, view, SIZES), "b"));
  }

  @Test
  void whateverThePathwayItsFirstViewIsSound() {
    Random random = new Random(1);
    for (int run = 0; run < 100; run++) {
      Pathway pathway = Pathways.random(random, 60);
      Pathway settled = Settle.settle(pathway, SIZES);
      View view = settled.views().getFirst();
      assertEquals(pathway.roles().size(), view.placements().size());
      assertEquals(List.of(), Boxes.overlaps(view, SIZES), "run " + run);
      assertEquals(List.of(), Boxes.outsideTheirCells(view, SIZES), "run " + run);
      assertOnGrid(view);
      assertEquals(settled, Settle.settle(pathway, SIZES));
      assertEquals(settled, Settle.settle(settled, SIZES));
    }
  }

  @Test
  void whateverAViewSaysItsCardsComeToLieFree() {
    Random random = new Random(2);
    for (int run = 0; run < 100; run++) {
      Pathway pathway = Pathways.random(random, 30);
      View given = Pathways.randomView(random, pathway, run % 3 > 0);
      View view = Settle.settle(pathway, given, SIZES);
      assertEquals(List.of(), Boxes.overlaps(view, SIZES), "run " + run);
      for (int i = 0; i < given.placements().size(); i++) {
        Placement before = given.placements().get(i);
        assertTrue(before.at().isEmpty() || before.equals(view.placements().get(i)));
      }
    }
  }

  @Test
  void aViewWithNothingPlacedKeepsItsCells() {
    Random random = new Random(3);
    for (int run = 0; run < 100; run++) {
      Pathway pathway = Pathways.random(random, 30);
      View view = Settle.settle(pathway, Pathways.randomView(random, pathway, false), SIZES);
      assertEquals(List.of(), Boxes.outsideTheirCells(view, SIZES), "run " + run);
      assertOnGrid(view);
    }
  }

  @Test
  void aChainOfThousandsOfRolesStaysOnThePage() {
    int count = 5_000;
    List<Role> roles =
        IntStream.range(0, count).mapToObj(i -> role("r" + i, RoleKind.OTHER)).toList();
    List<Step> steps =
        IntStream.range(1, count).mapToObj(i -> step("r" + (i - 1), "r" + i)).toList();

    Pathway settled = Settle.settle(Pathways.of(roles, steps), SIZES);

    assertTrue(settled.views().getFirst().placements().stream().allMatch(p -> p.at().isPresent()));
  }

  @Test
  void hundredsOfRolesInOneCellStillLieFree() {
    assertEquals(List.of(), Boxes.overlaps(only(teachers(400)), SIZES));
  }

  private static void assertOnGrid(View view) {
    for (Placement p : view.placements()) {
      Point at = p.at().orElseThrow();
      assertEquals(0, Math.floorMod(at.x(), 8), p.toString());
      assertEquals(0, Math.floorMod(at.y(), 8), p.toString());
    }
  }
}
