package waymark.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static waymark.route.Ways.need;
import static waymark.route.Ways.qualification;
import static waymark.route.Ways.role;
import static waymark.route.Ways.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.file.ReferenceReader;
import waymark.model.Months;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Period;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.RoleId;
import waymark.model.Timing;
import waymark.model.plan.Person;
import waymark.model.reference.Reference;
import waymark.route.Programme.Course;
import waymark.route.Programme.Due;
import waymark.route.Programme.Fit;
import waymark.route.Programme.Stay;

class ProgrammeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final Reference REFERENCE = ReferenceReader.builtIn();
  private static final Timing BEFORE = new Timing.Before();
  private static final Timing WITHIN = new Timing.Within(3);

  private static Qualification course(String id, int from, int to) {
    return qualification(id, Period.ALWAYS)
        .withTime(Optional.of(new Months(from, to)), Period.ALWAYS, Optional.empty());
  }

  private static Pathway ladder(List<Need> ofSenco, List<Need> toHead) {
    return Ways.of(
        List.of(role("teacher"), role("senco").withNeeds(ofSenco), role("head")),
        List.of(
            step("a", "teacher", "senco", 2, 4),
            step("b", "senco", "head", 3, 5).withNeeds(toHead)),
        course("NPQ-SENCO", 18, 22),
        course("NPQH", 18, 18),
        course("MASTERS", 24, 24));
  }

  private static Person person(String role) {
    return new Person(new RoleId(role), Optional.empty(), List.of(), Optional.empty());
  }

  private static Programme programme(Pathway pathway, Person person, String to) {
    Enquiry enquiry =
        Enquiry.of(person.role(), List.of(new RoleId(to)), DAY).withPerson(person).withMost(1);
    Answer.Found found = assertInstanceOf(Answer.Found.class, Routes.find(pathway, enquiry));
    return Programme.of(pathway, REFERENCE, enquiry, found.routes().getFirst());
  }

  private static Study study(Programme programme, String id) {
    return programme.courses().stream()
        .filter(c -> c.qualification().equals(new QualificationId(id)))
        .findFirst()
        .orElseThrow()
        .study();
  }

  @Test
  void aPostIsTakenUpAfterTheYearsOfTheStepsBeforeIt() {
    Stay head =
        programme(ladder(List.of(), List.of()), person("teacher"), "head").stays().getLast();
    assertEquals(LocalDate.of(2031, 9, 1), head.from());
    assertEquals(LocalDate.of(2035, 9, 1), head.latest());
  }

  @Test
  void yearsInThePresentPostCount() {
    Pathway pathway = ladder(List.of(), List.of());
    Optional<LocalDate> lately = Optional.of(LocalDate.of(2025, 9, 1));
    Optional<LocalDate> longAgo = Optional.of(LocalDate.of(2010, 9, 1));
    RoleId senco = new RoleId("senco");
    Stay soon =
        programme(pathway, new Person(senco, lately, List.of(), Optional.empty()), "head")
            .stays()
            .getLast();
    Stay now =
        programme(pathway, new Person(senco, longAgo, List.of(), Optional.empty()), "head")
            .stays()
            .getLast();
    assertEquals(LocalDate.of(2028, 9, 1), soon.from());
    assertEquals(LocalDate.of(2030, 9, 1), soon.latest());
    assertEquals(DAY, now.from());
    assertEquals(DAY, now.latest());
  }

  @Test
  void whatIsDueAfterEntryIsStudiedFromTheNextAutumnOn() {
    Pathway pathway = ladder(List.of(need(WITHIN, "NPQ-SENCO")), List.of());
    Course course = programme(pathway, person("teacher"), "senco").courses().getFirst();
    assertEquals(LocalDate.of(2028, 11, 1), course.study().start());
    assertEquals(Optional.of(LocalDate.of(2030, 5, 1)), course.study().end());
    assertEquals(Optional.of(LocalDate.of(2030, 9, 1)), course.study().latest());
    Due due = course.dues().getFirst();
    assertEquals(Optional.of(LocalDate.of(2028, 9, 1)), due.from());
    assertEquals(Optional.of(LocalDate.of(2031, 9, 1)), due.by());
    assertEquals(Fit.IN_TIME, due.fit());
  }

  @Test
  void whatMustBeThereBeforeIsStudiedAsLateAsItCanBe() {
    Pathway pathway = ladder(List.of(), List.of(need(BEFORE, "NPQH")));
    Study study = study(programme(pathway, person("teacher"), "head"), "NPQH");
    assertEquals(LocalDate.of(2029, 11, 1), study.start());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 1)), study.end());
  }

  @Test
  void aPostWaitsForWhatMustBeThereBefore() {
    Pathway pathway =
        Ways.of(
            List.of(role("senco"), role("head")),
            List.of(step("b", "senco", "head", 1, 1).withNeeds(List.of(need(BEFORE, "NPQH")))),
            course("NPQH", 18, 18));
    Stay head = programme(pathway, person("senco"), "head").stays().getLast();
    assertEquals(LocalDate.of(2028, 5, 1), head.from());
    assertEquals(Optional.of(new QualificationId("NPQH")), head.waitsFor());
  }

  @Test
  void oneCourseIsTakenAtATime() {
    Pathway pathway = ladder(List.of(), List.of(need(BEFORE, "NPQH"), need(BEFORE, "MASTERS")));
    Programme programme = programme(pathway, person("teacher"), "head");
    assertEquals(2, programme.courses().size());
    Study first = programme.courses().getFirst().study();
    Study second = programme.courses().getLast().study();
    assertTrue(!first.safe().isAfter(second.start()), first + " and " + second);
  }

  @Test
  void fewHoursStretchAnNpqAndNothingElse() {
    Pathway pathway = ladder(List.of(), List.of(need(BEFORE, "NPQH"), need(BEFORE, "MASTERS")));
    Person busy = new Person(new RoleId("teacher"), Optional.empty(), List.of(), Optional.of(0.5));
    Programme programme = programme(pathway, busy, "head");
    Study npqh = study(programme, "NPQH");
    assertTrue(npqh.stretched());
    assertEquals(Optional.of(npqh.start().plusMonths(36)), npqh.end());
    assertEquals(Optional.of(npqh.start().plusMonths(72)), npqh.latest());
    assertTrue(!study(programme, "MASTERS").stretched());
  }

  @Test
  void moreHoursMakeNoCourseShorter() {
    Pathway pathway = ladder(List.of(), List.of(need(BEFORE, "NPQH")));
    Person keen = new Person(new RoleId("senco"), Optional.empty(), List.of(), Optional.of(20.0));
    Study study = study(programme(pathway, keen, "head"), "NPQH");
    assertEquals(Optional.of(study.start().plusMonths(18)), study.end());
  }

  @Test
  void aDutyOfThePresentPostRunsFromTheDayItWasTakenUp() {
    Pathway pathway = ladder(List.of(need(WITHIN, "NPQ-SENCO")), List.of());
    Person senco =
        new Person(
            new RoleId("senco"),
            Optional.of(LocalDate.of(2025, 9, 1)),
            List.of(),
            Optional.empty());
    Course course = programme(pathway, senco, "head").courses().getFirst();
    assertEquals(LocalDate.of(2026, 11, 1), course.study().start());
    assertEquals(Optional.of(LocalDate.of(2028, 9, 1)), course.dues().getFirst().by());
    assertEquals(Fit.IN_TIME, course.dues().getFirst().fit());
  }

  @Test
  void aDutyThatCannotBeKeptAnyMoreSaysSo() {
    Pathway pathway = ladder(List.of(need(WITHIN, "NPQ-SENCO")), List.of());
    Person senco =
        new Person(
            new RoleId("senco"),
            Optional.of(LocalDate.of(2024, 9, 1)),
            List.of(),
            Optional.empty());
    Course course = programme(pathway, senco, "head").courses().getFirst();
    assertEquals(Fit.LATE, course.dues().getFirst().fit());
  }

  @Test
  void onlyWhatADateRestsOnIsCalledAnAssumption() {
    Pathway plain = ladder(List.of(), List.of());
    Programme without = programme(plain, person("teacher"), "head");
    assertEquals(1, Assumption.of(plain, REFERENCE, without).size());
    Pathway asking = ladder(List.of(need(WITHIN, "NPQ-SENCO")), List.of());
    List<Assumption> all =
        Assumption.of(asking, REFERENCE, programme(asking, person("teacher"), "head"));
    assertEquals(2, all.size());
    assertTrue(all.getFirst().told().contains("Hisp Teaching School Hub"), all.toString());
  }

  @Test
  void withoutFactsACourseStartsOnAnyDay() {
    Pathway pathway = ladder(List.of(need(WITHIN, "NPQ-SENCO")), List.of());
    Enquiry enquiry = Enquiry.of(new RoleId("teacher"), List.of(new RoleId("senco")), DAY);
    Route route =
        assertInstanceOf(Answer.Found.class, Routes.find(pathway, enquiry)).routes().getFirst();
    Programme bare = Programme.of(pathway, Reference.NOTHING, enquiry, route);
    assertEquals(LocalDate.of(2028, 9, 1), study(bare, "NPQ-SENCO").start());
  }
}
