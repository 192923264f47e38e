package waymark.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import waymark.model.Months;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.PayFrame;
import waymark.model.Period;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.Timing;
import waymark.model.Years;
import waymark.model.plan.By;
import waymark.model.plan.Person;
import waymark.model.plan.Plan;

class ChangesTest {

  private static final QualificationId NPQH = new QualificationId("npqh");
  private static final Pathway BEFORE = pathway();
  private static final Plan PLAN =
      Plan.of(
              Plan.Origin.of(BEFORE, "1"),
              new Person(new RoleId("teacher"), Optional.empty(), List.of(), Optional.empty()),
              List.of(new RoleId("head")),
              By.TIME)
          .withWay(List.of(new StepId("a"), new StepId("b")), BEFORE);

  private static Pathway pathway() {
    return Pathway.of("Our school")
        .withQualifications(
            List.of(Qualification.of(NPQH, "NPQ for Headship").withShortName(Optional.of("NPQH"))))
        .withRoles(List.of(role("teacher"), role("senco"), role("head"), role("ceo")))
        .withSteps(List.of(step("a", "teacher", "senco"), step("b", "senco", "head")));
  }

  private static Role role(String id) {
    return Role.of(new RoleId(id), id, RoleKind.OTHER);
  }

  private static Step step(String id, String from, String to) {
    return Step.of(new StepId(id), new RoleId(from), new RoleId(to), StepKind.ADVANCE)
        .withYears(Optional.of(new Years(2, 4)));
  }

  private static List<String> after(Pathway now) {
    return Changes.of(PLAN, now);
  }

  private static Pathway withRole(String id, UnaryOperator<Role> change) {
    return BEFORE.withRoles(
        BEFORE.roles().stream().map(r -> r.id().value().equals(id) ? change.apply(r) : r).toList());
  }

  private static Pathway withStep(String id, UnaryOperator<Step> change) {
    return BEFORE.withSteps(
        BEFORE.steps().stream().map(s -> s.id().value().equals(id) ? change.apply(s) : s).toList());
  }

  @Test
  void anUnchangedPathwaySaysNothing() {
    assertEquals(List.of(), after(BEFORE));
  }

  @Test
  void whatLiesBesideTheWaySaysNothing() {
    assertEquals(List.of(), after(withRole("ceo", r -> r.withTitle("Chief executive"))));
  }

  @Test
  void aRoleThatIsGoneIsNamedWithWhatItMeans() {
    Pathway now = BEFORE.withSteps(List.of()).withRoles(List.of(role("teacher"), role("senco")));
    assertTrue(
        after(now)
            .contains(
                "head, where you want to be, is no longer in the pathway. Choose another goal."),
        after(now).toString());
  }

  @Test
  void aStepThatIsGoneIsNamed() {
    Pathway now = BEFORE.withSteps(List.of(step("a", "teacher", "senco")));
    assertEquals(List.of("There is no longer a step from senco to head."), after(now));
  }

  @Test
  void aLongerStepSaysHowLongTheWayTakesNow() {
    Pathway now = withStep("b", s -> s.withYears(Optional.of(new Years(3, 6))));
    assertEquals(
        List.of(
            "From senco to head now takes 3 to 6 years; it was 2 to 4 years.",
            "In all, your way now takes 5 to 10 years; it was 4 to 8 years."),
        after(now));
  }

  @Test
  void aNewNeedIsSaid() {
    Need need = Need.of(NPQH, new Timing.Within(3));
    assertEquals(
        List.of("New: head asks for NPQH within 3 years."),
        after(withRole("head", r -> r.withNeeds(List.of(need)))));
    assertEquals(
        List.of("New: the step to head asks for NPQH within 3 years."),
        after(withStep("b", s -> s.withNeeds(List.of(need)))));
  }

  @Test
  void anotherTimingIsSaid() {
    Pathway strict =
        withRole("head", r -> r.withNeeds(List.of(Need.of(NPQH, new Timing.Before()))));
    Plan plan = PLAN.withWay(PLAN.way(), strict);
    Pathway lenient =
        withRole("head", r -> r.withNeeds(List.of(Need.of(NPQH, new Timing.Helpful()))));
    assertEquals(
        List.of("Head now calls NPQH helpful; before, it had to be held beforehand."),
        Changes.of(plan, lenient));
    assertEquals(List.of("Head no longer asks for NPQH."), Changes.of(plan, BEFORE));
  }

  @Test
  void anotherNameAndOtherPayAreSaid() {
    Pay pay = Pay.of(PayFrame.LEADERSHIP, Optional.of("L6"), Optional.of("L10"));
    Pathway now = withRole("senco", r -> r.withTitle("SENDCo").withPay(Optional.of(pay)));
    assertEquals(
        List.of(
            "senco is now called SENDCo.",
            "The pay of SENDCo is now Leadership pay range L6 to L10; it was not stated."),
        after(now));
  }

  @Test
  void aCourseThatHasChangedIsSaid() {
    Pathway asking =
        withRole("head", r -> r.withNeeds(List.of(Need.of(NPQH, new Timing.Before()))));
    Plan plan = PLAN.withWay(PLAN.way(), asking);
    Pathway now =
        asking.withQualifications(
            asking.qualifications().stream()
                .map(
                    q ->
                        q.withTime(
                            Optional.of(new Months(24, 24)),
                            new Period(Optional.empty(), Optional.of(LocalDate.of(2028, 9, 1))),
                            Optional.empty()))
                .toList());
    assertEquals(
        List.of("NPQH now takes 24 months.", "NPQH can be started only before 1 September 2028."),
        Changes.of(plan, now));
  }

  @Test
  void anotherPathwayIsSaid() {
    Plan plan = PLAN.withOrigin(Plan.Origin.of(BEFORE.withTitle("Their school"), "1"));
    assertTrue(Changes.of(plan, BEFORE).getFirst().startsWith("This plan was made with"));
  }
}
