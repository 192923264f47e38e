package waymark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PathwayTest {

  private static final Role SENCO = Role.of(new RoleId("senco"), "SENCo", RoleKind.SENCO);
  private static final Role HEAD = Role.of(new RoleId("head"), "Head", RoleKind.HEADTEACHER);
  private static final Step STEP =
      Step.of(new StepId("up"), SENCO.id(), HEAD.id(), StepKind.ADVANCE);
  private static final Pathway PATHWAY =
      Pathway.of("Our school").withRoles(List.of(SENCO, HEAD)).withSteps(List.of(STEP));

  private static View showing(Role... roles) {
    List<Placement> placements = new ArrayList<>();
    for (Role role : roles) {
      placements.add(Placement.of(role.id(), new Point(0, 0)));
    }
    return View.of(new ViewId("v"), ViewKind.SCHOOL, "View").withPlacements(placements);
  }

  @Test
  void aStepToNowhereIsNoPathway() {
    assertThrows(IllegalArgumentException.class, () -> PATHWAY.withRoles(List.of(SENCO)));
  }

  @Test
  void twoRolesOfOneIdAreNoPathway() {
    assertThrows(
        IllegalArgumentException.class, () -> PATHWAY.withRoles(List.of(SENCO, HEAD, SENCO)));
  }

  @Test
  void aNeedNamesAQualificationOfThePathway() {
    Need need = Need.of(new QualificationId("npqh"), new Timing.Before());

    assertThrows(
        IllegalArgumentException.class,
        () -> PATHWAY.withSteps(List.of(STEP.withNeeds(List.of(need)))));
  }

  @Test
  void aViewShowsAStepWhereItPlacesBothRoles() {
    assertEquals(List.of(STEP), PATHWAY.stepsIn(showing(SENCO, HEAD)));
    assertEquals(List.of(), PATHWAY.stepsIn(showing(SENCO)));
  }

  @Test
  void aHiddenStepIsNotShown() {
    View view = showing(SENCO, HEAD).withHidden(List.of(STEP.id()));

    assertEquals(List.of(), PATHWAY.stepsIn(view));
  }

  @Test
  void listsGivenAreCopied() {
    List<Role> roles = new ArrayList<>(List.of(SENCO, HEAD));
    Pathway pathway = Pathway.of("Ours").withRoles(roles);
    roles.clear();

    assertEquals(2, pathway.roles().size());
  }

  @Test
  void aPeriodHoldsFromItsFirstDayUntilTheDayThatEndsIt() {
    LocalDate from = LocalDate.of(2024, 9, 1);
    LocalDate until = LocalDate.of(2027, 9, 1);
    Period period = new Period(Optional.of(from), Optional.of(until));

    assertTrue(period.holdsOn(from));
    assertTrue(period.holdsOn(until.minusDays(1)));
    assertFalse(period.holdsOn(until));
    assertTrue(period.isBefore(from.minusDays(1)));
  }

  @Test
  void anIdHasNoSpacesAndIsNotTooLong() {
    assertTrue(Id.isValid("head-of-inclusion"));
    assertFalse(Id.isValid("head of inclusion"));
    assertFalse(Id.isValid(""));
    assertFalse(Id.isValid("x".repeat(101)));
    assertThrows(IllegalArgumentException.class, () -> new RoleId("a b"));
  }
}
