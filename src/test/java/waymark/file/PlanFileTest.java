package waymark.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import waymark.model.Pathway;
import waymark.model.QualificationId;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.model.plan.By;
import waymark.model.plan.Held;
import waymark.model.plan.Person;
import waymark.model.plan.Plan;

class PlanFileTest {

  private static final com.networknt.schema.Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Schema.plan(), InputFormat.JSON);
  private static final Pathway PATHWAY = pathway("senco-annex-two");

  private static Pathway pathway(String name) {
    return assertInstanceOf(
            Reading.Opened.class, PathwayReader.read(Path.of("examples", name + ".json")))
        .pathway();
  }

  private static Plan plan(Pathway pathway, List<StepId> way) {
    Person person =
        new Person(
            new RoleId("teacher"),
            Optional.of(LocalDate.of(2022, 9, 1)),
            List.of(
                new Held(new QualificationId("qts"), Optional.of(LocalDate.of(2020, 7, 1))),
                Held.of(new QualificationId("npqsl"))),
            Optional.of(1.5));
    return Plan.of(
            Plan.Origin.of(pathway, Edition.of(pathway)).withFile(Optional.of("ours.json")),
            person,
            List.of(new RoleId("headteacher"), new RoleId("ceo")),
            By.PAY)
        .withWay(way, pathway)
        .withName(Optional.of("Sam"))
        .withNote(Optional.of("after the move"))
        .withMade(LocalDate.of(2026, 11, 25));
  }

  private static Plan ladder() {
    List<StepId> way =
        PATHWAY.steps().stream()
            .filter(s -> s.from().value().equals("teacher") && s.to().value().equals("senco"))
            .map(s -> s.id())
            .limit(1)
            .toList();
    return plan(PATHWAY, way);
  }

  private static Plan read(byte[] bytes) {
    return assertInstanceOf(PlanReading.Opened.class, PlanReader.read("mine.plan.json", bytes))
        .plan();
  }

  private static String problem(String text) {
    return assertInstanceOf(
            PlanReading.Damaged.class, PlanReader.read("mine.plan.json", text.getBytes(UTF_8)))
        .problems()
        .stream()
        .map(Problem::message)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aPlanIsReadAsItWasWritten() {
    assertEquals(ladder(), read(PlanWriter.write(ladder())));
  }

  @Test
  void writingAgainChangesNothing() {
    byte[] once = PlanWriter.write(ladder());
    assertArrayEquals(once, PlanWriter.write(read(once)));
  }

  @Test
  void randomWaysThroughTheExamplesAreReadAsTheyWereWritten() {
    Random random = new Random(5);
    for (String name : List.of("senco-annex-two", "multi-academy-trust", "large-secondary")) {
      Pathway pathway = pathway(name);
      for (int i = 0; i < 20; i++) {
        List<StepId> way =
            pathway.steps().stream().map(s -> s.id()).filter(_ -> random.nextBoolean()).toList();
        Person person =
            new Person(
                pathway.roles().get(random.nextInt(pathway.roles().size())).id(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        Plan plan =
            Plan.of(
                    Plan.Origin.of(pathway, Edition.of(pathway)),
                    person,
                    List.of(pathway.roles().getLast().id()),
                    By.TIME)
                .withWay(way, pathway);
        assertEquals(plan, read(PlanWriter.write(plan)));
      }
    }
  }

  @Test
  void thePathwayHasNoTraceOfThePlan() {
    byte[] before = PathwayWriter.write(PATHWAY);
    ladder();
    assertArrayEquals(before, PathwayWriter.write(PATHWAY));
  }

  @Test
  void whatIsNotKnownIsKept() {
    String text = new String(PlanWriter.write(ladder()), UTF_8);
    String more = text.replaceFirst("\"by\":", "\"mood\": \"keen\", \"by\":");
    String again = new String(PlanWriter.write(read(more.getBytes(UTF_8))), UTF_8);
    assertTrue(again.contains("\"mood\": \"keen\""), again);
  }

  @Test
  void aStepThatTheExcerptLacksIsAProblemWithItsPlace() {
    String text = new String(PlanWriter.write(ladder()), UTF_8);
    String broken = text.replaceFirst("\"way\": \\[[^\\]]*\\]", "\"way\": [\"to-the-moon\"]");
    String problem = problem(broken);
    assertTrue(problem.contains("to-the-moon") && problem.contains("line "), problem);
  }

  private static boolean isValid(String plan) {
    return SCHEMA
        .validate(
            plan, InputFormat.JSON, c -> c.executionConfig(e -> e.formatAssertionsEnabled(true)))
        .isEmpty();
  }

  @Test
  void theSchemaAndTheReaderAgree() {
    String good = new String(PlanWriter.write(ladder()), UTF_8);
    assertTrue(isValid(good), good);
    for (String[] change :
        new String[][] {
          {"waymark-plan/1", "waymark/1"},
          {"\"by\": \"pay\"", "\"by\": \"luck\""},
          {"\"hoursAWeek\": 1.5", "\"hoursAWeek\": 169"},
          {"\"since\": \"2022-09-01\"", "\"since\": \"last year\""},
          {"\"name\": \"Sam\"", "\"name\": \" \""},
          {"\"pathway\":", "\"path\":"},
          {"\"seen\":", "\"saw\":"},
          {"\"qualification\": \"qts\"", "\"award\": \"qts\""}
        }) {
      String bad = good.replace(change[0], change[1]);
      assertFalse(isValid(bad), change[1]);
      assertFalse(problem(bad).isEmpty(), change[1]);
    }
  }

  @Test
  void aPathwayIsNotAPlan() {
    String problem = problem(new String(PathwayWriter.write(PATHWAY), UTF_8));
    assertTrue(problem.contains("expected a plan"), problem);
  }

  @Test
  void aPlanOfALaterFormatSaysSo() {
    String text =
        new String(PlanWriter.write(ladder()), UTF_8).replace("waymark-plan/1", "waymark-plan/7");
    PlanReading.TooNew newer =
        assertInstanceOf(
            PlanReading.TooNew.class, PlanReader.read("mine.plan.json", text.getBytes(UTF_8)));
    assertTrue(newer.message().contains("waymark-plan/7"));
  }

  @Test
  void rubbishIsAProblemAndNoException() {
    Random random = new Random(7);
    byte[] good = PlanWriter.write(ladder());
    int refused = 0;
    for (int i = 0; i < 400; i++) {
      byte[] bad = good.clone();
      for (int j = random.nextInt(4); j >= 0; j--) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      }
      if (PlanReader.read("mine.plan.json", bad) instanceof PlanReading.Damaged damaged) {
        refused++;
        assertFalse(damaged.problems().isEmpty());
        assertTrue(damaged.problems().stream().allMatch(p -> p.line() >= 1 && p.column() >= 1));
      }
    }
    assertTrue(refused > 200, refused + " of 400 were refused");
  }

  @Test
  void plansAreKnownByTheirNames() {
    assertTrue(PlanReader.isPlan(Path.of("home/Mine.Plan.JSON")));
    assertFalse(PlanReader.isPlan(Path.of("plan.json")));
  }

  @Test
  void theVersionTellsContentsAndNotDrawing() {
    Pathway moved = PATHWAY.withViews(List.of());
    Pathway longer =
        PATHWAY.withSteps(
            PATHWAY.steps().stream().map(s -> s.withYears(Optional.empty())).toList());
    assertEquals(Edition.of(PATHWAY), Edition.of(moved));
    assertNotEquals(Edition.of(PATHWAY), Edition.of(longer));
  }
}
