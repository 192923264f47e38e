package waymark.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static waymark.route.Ways.DAY;
import static waymark.route.Ways.need;
import static waymark.route.Ways.paid;
import static waymark.route.Ways.qualification;
import static waymark.route.Ways.role;
import static waymark.route.Ways.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.model.Exemption;
import waymark.model.Extra;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.PayFrame;
import waymark.model.Period;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.Timing;
import waymark.model.plan.By;
import waymark.model.plan.Held;
import waymark.model.plan.Person;

class RoutesTest {

  private static final Timing BEFORE = new Timing.Before();
  private static final Timing WITHIN = new Timing.Within(3);
  private static final Period CLOSED =
      new Period(Optional.empty(), Optional.of(LocalDate.of(2024, 9, 1)));

  /// Teacher, then SENCo, then deputy or straight to head.
  private static Pathway ladder(List<Need> ofSenco, List<Need> toHead) {
    return Ways.of(
        List.of(
            paid("teacher", PayFrame.MAIN, "M1"),
            paid("senco", PayFrame.LEADERSHIP, "L6").withNeeds(ofSenco),
            role("deputy"),
            paid("head", PayFrame.LEADERSHIP, "L18")),
        List.of(
            step("a", "teacher", "senco", 3, 6),
            step("b", "senco", "deputy", 2, 4),
            step("c", "deputy", "head", 2, 3),
            step("d", "senco", "head", 6, 9).withNeeds(toHead),
            step("stay", "senco", "senco", 1, 2)),
        qualification("NPQ-SENCO", Period.ALWAYS, "NA-SENCO"),
        qualification("NA-SENCO", CLOSED),
        qualification("NPQH", Period.ALWAYS));
  }

  private static Enquiry enquiry(String from, String... to) {
    return Enquiry.of(new RoleId(from), List.of(to).stream().map(RoleId::new).toList(), DAY);
  }

  private static Enquiry holding(Enquiry enquiry, Held... held) {
    Person p = enquiry.person();
    return enquiry.withPerson(new Person(p.role(), p.since(), List.of(held), p.hoursAWeek()));
  }

  private static List<Route> found(Pathway pathway, Enquiry enquiry) {
    return assertInstanceOf(Answer.Found.class, Routes.find(pathway, enquiry)).routes();
  }

  private static List<Why> whys(Pathway pathway, Enquiry enquiry) {
    return assertInstanceOf(Answer.None.class, Routes.find(pathway, enquiry)).whys();
  }

  private static List<String> ids(List<QualificationId> qualifications) {
    return qualifications.stream().map(QualificationId::value).toList();
  }

  private static Held held(String qualification) {
    return Held.of(new QualificationId(qualification));
  }

  @Test
  void theQuickestRouteComesFirstWithItsYears() {
    List<Route> routes = found(ladder(List.of(), List.of()), enquiry("teacher", "head"));
    assertEquals(
        List.of(new Span(7, 13), new Span(9, 15)), routes.stream().map(Route::years).toList());
    assertEquals(
        List.of("teacher", "senco", "deputy", "head"),
        routes.getFirst().roles().stream().map(RoleId::value).toList());
    assertEquals(new Span(5, 10), routes.getFirst().posts().get(2).after());
  }

  @Test
  void severalTargetsAreAskedForAtOnce() {
    List<Route> routes = found(ladder(List.of(), List.of()), enquiry("senco", "deputy", "head"));
    assertEquals(
        List.of("deputy", "head", "head"),
        routes.stream().map(r -> r.roles().getLast().value()).toList());
  }

  @Test
  void toStayAndGrowIsARoute() {
    Route route = found(ladder(List.of(), List.of()), enquiry("senco", "senco")).getFirst();
    assertEquals("stay", route.steps().getFirst().value());
    assertEquals(List.of(new RoleId("senco"), new RoleId("senco")), route.roles());
  }

  @Test
  void aDutyAfterTakingUpTheRoleIsStillToGain() {
    Pathway pathway = ladder(List.of(need(WITHIN, "NPQ-SENCO")), List.of());
    Gain gain = found(pathway, enquiry("teacher", "senco")).getFirst().gains().getFirst();
    assertEquals("NPQ-SENCO", gain.qualification().value());
    assertEquals(WITHIN, gain.duties().getFirst().need().when());
  }

  @Test
  void whatIsHeldIsNotAskedForAgain() {
    Pathway pathway = ladder(List.of(need(WITHIN, "NPQ-SENCO")), List.of());
    Enquiry enquiry = holding(enquiry("teacher", "senco"), held("NPQ-SENCO"));
    assertEquals(List.of(), found(pathway, enquiry).getFirst().gains());
  }

  @Test
  void oneQualificationServesTwoNeedsOnce() {
    Pathway pathway =
        ladder(List.of(need(WITHIN, "NPQ-SENCO")), List.of(need(BEFORE, "NPQH", "NPQ-SENCO")));
    List<Route> routes = found(pathway, enquiry("teacher", "head"));
    Gain gain = routes.getLast().gains().getFirst();
    assertEquals(List.of("NPQ-SENCO"), ids(routes.getLast().qualifications()));
    assertEquals(2, gain.duties().size());
  }

  @Test
  void aQualificationThatCountsAsAClosedOneWillDo() {
    Pathway pathway = ladder(List.of(need(BEFORE, "NA-SENCO")), List.of());
    Route route = found(pathway, enquiry("teacher", "senco")).getFirst();
    assertEquals(List.of("NPQ-SENCO"), ids(route.qualifications()));
  }

  @Test
  void whatOnlyHelpsIsNotAskedFor() {
    Pathway pathway = ladder(List.of(need(new Timing.Helpful(), "NPQH")), List.of());
    assertEquals(List.of(), found(pathway, enquiry("teacher", "senco")).getFirst().gains());
  }

  @Test
  void anExemptionByDateOfPostAppliesToWhoStays() {
    Exemption early =
        new Exemption("in post before 2009", Optional.of(LocalDate.of(2009, 9, 1)), Extra.NONE);
    Need need = need(BEFORE, "NPQH");
    Need lenient =
        new Need(
            need.anyOf(), need.when(), need.holds(), List.of(early), need.source(), need.extra());
    Step stay = step("stay", "senco", "senco", 1, 1).withNeeds(List.of(lenient));
    Pathway pathway =
        Ways.of(List.of(role("senco")), List.of(stay), qualification("NPQH", Period.ALWAYS));
    Person old =
        new Person(
            new RoleId("senco"),
            Optional.of(LocalDate.of(2008, 1, 1)),
            List.of(),
            Optional.empty());
    Enquiry enquiry = enquiry("senco", "senco");
    assertEquals(1, found(pathway, enquiry).getFirst().gains().size());
    assertEquals(0, found(pathway, enquiry.withPerson(old)).getFirst().gains().size());
  }

  @Test
  void anAwardFinishedTooLateDoesNotCount() {
    Pathway pathway =
        Ways.of(
            List.of(role("a"), role("b")),
            List.of(step("s", "a", "b", 1, 1).withNeeds(List.of(need(BEFORE, "NA")))),
            new Qualification(
                new QualificationId("NA"),
                "NA",
                Optional.empty(),
                Optional.empty(),
                CLOSED,
                Optional.of(LocalDate.of(2027, 9, 1)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Extra.NONE));
    QualificationId na = new QualificationId("NA");
    Held late = new Held(na, Optional.of(LocalDate.of(2027, 9, 1)));
    Held inTime = new Held(na, Optional.of(LocalDate.of(2027, 8, 31)));
    assertEquals(1, found(pathway, holding(enquiry("a", "b"), inTime)).size());
    assertEquals(1, whys(pathway, holding(enquiry("a", "b"), late)).size());
  }

  @Test
  void fewestQualificationsMayTakeLonger() {
    Pathway pathway = ladder(List.of(), List.of(need(BEFORE, "NPQH")));
    Pathway quick =
        pathway.withSteps(
            pathway.steps().stream()
                .map(s -> s.id().value().equals("d") ? s.withYears(Optional.empty()) : s)
                .toList());
    Enquiry enquiry = enquiry("senco", "head");
    assertEquals("d", found(quick, enquiry).getFirst().steps().getFirst().value());
    assertEquals(
        "b", found(quick, enquiry.withBy(By.QUALIFICATIONS)).getFirst().steps().getFirst().value());
  }

  @Test
  void theEarliestRiseIsNamed() {
    Route route =
        found(ladder(List.of(), List.of()), enquiry("teacher", "head").withBy(By.PAY)).getFirst();
    assertEquals(Optional.of(new RoleId("senco")), route.rise());
  }

  @Test
  void aMissingStepIsNamed() {
    List<Why> whys = whys(ladder(List.of(), List.of()), enquiry("head", "teacher"));
    assertEquals(
        List.of(new Missing.OfStep(new RoleId("head"), new RoleId("teacher"))),
        whys.getFirst().missing());
    assertEquals(
        "No open step leads on: a step from head to teacher would open a route.",
        whys.getFirst().sentence());
  }

  @Test
  void aQualificationOutOfReachIsNamed() {
    Pathway pathway = ladder(List.of(need(BEFORE, "NPQ-SENCO")), List.of());
    Enquiry open = enquiry("teacher", "head");
    Person tired = new Person(new RoleId("teacher"), Optional.empty(), List.of(), Optional.of(0.0));
    List<Why> whys = whys(pathway, open.withPerson(tired));
    assertEquals(
        List.of(new Missing.OfQualification(new QualificationId("NPQ-SENCO"))),
        whys.getFirst().missing());
    assertTrue(whys.getFirst().sentence().contains("no hours a week"));
  }

  @Test
  void whoIsThereAlreadyIsToldSo() {
    List<Why> whys = whys(ladder(List.of(), List.of()), enquiry("head", "head"));
    RoleId head = new RoleId("head");
    assertEquals(List.of(new Missing.OfStep(head, head)), whys.getFirst().missing());
    assertTrue(whys.getFirst().sentence().startsWith("head is the role held already"));
  }

  @Test
  void aStepAndAQualificationMayBeMissingTogether() {
    Pathway pathway =
        Ways.of(
            List.of(role("a"), role("b").withNeeds(List.of(need(BEFORE, "NA-SENCO")))),
            List.of(),
            qualification("NA-SENCO", CLOSED));
    List<Why> whys = whys(pathway, enquiry("a", "b"));
    assertEquals(
        List.of(
            new Missing.OfStep(new RoleId("a"), new RoleId("b")),
            new Missing.OfQualification(new QualificationId("NA-SENCO"))),
        whys.getFirst().missing());
    assertTrue(whys.getFirst().sentence().contains("together with NA-SENCO"));
  }
}
