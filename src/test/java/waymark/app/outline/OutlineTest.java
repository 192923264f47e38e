package waymark.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

/// A teacher may become a SENCo or a specialist, and both a head.
class OutlineTest {

  private static final Map<String, String> TITLES =
      Map.of("t", "Teacher", "s", "SENCo", "x", "Specialist", "h", "Headteacher");

  private static Pathway pathway(String... steps) {
    List<Role> roles =
        Stream.of("t", "s", "x", "h")
            .map(id -> Role.of(new RoleId(id), TITLES.getOrDefault(id, id), RoleKind.OTHER))
            .toList();
    List<Placement> cards = roles.stream().map(r -> Placement.of(r.id(), new Point(0, 0))).toList();
    View view = View.of(new ViewId("v"), ViewKind.SCHOOL, "In a school").withPlacements(cards);
    return Pathway.of("Ours")
        .withRoles(roles)
        .withSteps(Stream.of(steps).map(OutlineTest::step).toList())
        .withViews(List.of(view));
  }

  private static Step step(String ends) {
    RoleId from = new RoleId(ends.substring(0, 1));
    RoleId to = new RoleId(ends.substring(1));
    return Step.of(new StepId(ends), from, to, StepKind.ADVANCE);
  }

  private static Pathway usual() {
    return pathway("ts", "tx", "sh", "xh");
  }

  private static View view(Pathway pathway) {
    return pathway.views().getFirst();
  }

  /// The rows as a person sees them, two blanks a level, a star on what is written out elsewhere.
  private static List<String> rows(Pathway pathway) {
    return Outline.of(pathway, view(pathway)).rows().stream()
        .map(
            r ->
                "  ".repeat(r.depth())
                    + pathway.role(r.role()).orElseThrow().title()
                    + (r.whole() ? "" : "*")
                    + (r.shown() == Row.Shown.YES ? "" : " (" + r.shown() + ")"))
        .toList();
  }

  private static Pathway withoutHead(Pathway pathway) {
    return pathway.withView(view(pathway).withPlacements(view(pathway).placements().subList(0, 3)));
  }

  private static Row row(Pathway pathway, int index) {
    return Outline.of(pathway, view(pathway)).rows().get(index);
  }

  private static Turns turns(Pathway pathway) {
    return new Turns(pathway, view(pathway));
  }

  private static Pathway done(Turn turn) {
    return assertInstanceOf(Turn.Done.class, turn).next();
  }

  @Test
  void aRoleUnderSeveralIsWrittenOutOnceAndNamedAgain() {
    assertEquals(
        List.of("Teacher", "  SENCo", "    Headteacher", "  Specialist", "    Headteacher*"),
        rows(usual()));
  }

  @Test
  void stepsThatGoRoundLoseNobody() {
    assertEquals(
        List.of("Headteacher", "Teacher", "  SENCo", "    Specialist", "      Teacher*"),
        rows(pathway("ts", "sx", "xt")));
  }

  @Test
  void growthInARoleStandsUnderIt() {
    Pathway grows = usual().withSteps(List.of(step("ss").withKind(StepKind.DEEPEN)));
    assertEquals(List.of("Teacher", "SENCo", "  SENCo*", "Specialist", "Headteacher"), rows(grows));
  }

  @Test
  void whatTheViewLacksIsOutlinedAndMarked() {
    View hiding = view(usual()).withHidden(List.of(new StepId("tx")));
    assertEquals(
        List.of(
            "Teacher",
            "  SENCo",
            "    Headteacher (NO)",
            "  Specialist (WITHOUT_STEP)",
            "    Headteacher* (NO)"),
        rows(withoutHead(usual().withView(hiding))));
  }

  @Test
  void whatIsClosedHidesAllThatStandsUnderIt() {
    Outline outline = Outline.of(usual(), view(usual()));
    assertEquals(3, outline.without(Set.of(new RoleId("s"), new RoleId("x"))).size());
    assertEquals(
        List.of(new RoleId("t")),
        outline.without(Set.of(new RoleId("t"))).stream().map(Row::role).toList());
    assertEquals(outline.rows(), outline.without(Set.of()));
  }

  @Test
  void whatStandsAboveARowGoesUpToTheLeftEdge() {
    Outline outline = Outline.of(usual(), view(usual()));
    assertEquals(Set.of(new RoleId("t"), new RoleId("x")), outline.above(outline.rows().getLast()));
    assertEquals(Set.of(), outline.above(outline.rows().getFirst()));
  }

  @Test
  void spaceShowsInTheViewWhatItLacks() {
    Pathway lacking = withoutHead(usual());
    Pathway shown = done(turns(lacking).show(row(lacking, 2)));
    assertTrue(view(shown).placement(new RoleId("h")).isPresent());
    assertInstanceOf(Turn.Refused.class, turns(lacking).show(row(lacking, 1)));
    Pathway hiding = usual().withView(view(usual()).withHidden(List.of(new StepId("tx"))));
    assertEquals(List.of(), view(done(turns(hiding).show(row(hiding, 3)))).hidden());
  }

  @Test
  void enterAddsANextStepOfTheSameRoleBehindTheRow() {
    Pathway next = done(turns(usual()).addAfter(row(usual(), 1)));
    assertEquals(
        List.of(
            "Teacher",
            "  SENCo",
            "    Headteacher",
            "  New role",
            "  Specialist",
            "    Headteacher*"),
        rows(next));
  }

  @Test
  void enterAtTheLeftEdgeAddsARoleWithoutAStep() {
    Pathway next = done(turns(usual()).addAfter(row(usual(), 0)));
    assertEquals(usual().steps(), next.steps());
    assertEquals("New role", rows(next).getLast());
  }

  @Test
  void tabMakesItANextStepOfTheOneAbove() {
    Pathway next = done(turns(usual()).indent(row(usual(), 3)));
    assertEquals(
        List.of("Teacher", "  SENCo", "    Headteacher", "    Specialist", "      Headteacher*"),
        rows(next));
    assertEquals(Optional.of(new RoleId("s")), next.step(new StepId("tx")).map(Step::from));
  }

  @Test
  void shiftTabBacksOutBehindTheRoleItStoodUnder() {
    Pathway next = done(turns(usual()).outdent(row(usual(), 2)));
    assertEquals(
        List.of("Teacher", "  SENCo", "  Headteacher", "  Specialist", "    Headteacher*"),
        rows(next));
  }

  @Test
  void shiftTabUnderTheLeftEdgeCutsTheStep() {
    Pathway next = done(turns(usual()).outdent(row(usual(), 1)));
    assertEquals(Optional.empty(), next.step(new StepId("ts")));
    assertEquals(4, next.roles().size());
  }

  @Test
  void tabUnderNothingSaysSo() {
    assertInstanceOf(Turn.Refused.class, turns(usual()).indent(row(usual(), 1)));
  }

  @Test
  void aRoleCannotBeDroppedUnderWhatItLeadsTo() {
    assertInstanceOf(Turn.Refused.class, turns(usual()).dropInto(row(usual(), 1), row(usual(), 2)));
  }

  @Test
  void aRowDroppedOnAnotherBecomesItsNextStep() {
    Pathway next = done(turns(usual()).dropInto(row(usual(), 1), row(usual(), 3)));
    assertEquals(Optional.of(new RoleId("x")), next.step(new StepId("ts")).map(Step::from));
  }

  @Test
  void altArrowsChangeTheOrderUnderOneRole() {
    Pathway next = done(turns(usual()).move(row(usual(), 3), false));
    assertEquals(
        List.of("Teacher", "  Specialist", "    Headteacher", "  SENCo", "    Headteacher*"),
        rows(next));
  }

  @Test
  void deleteTakesARoleOutOfTheViewAndAReferenceOutOfThePathway() {
    Pathway without = done(turns(usual()).remove(row(usual(), 1)));
    assertEquals(4, without.roles().size());
    assertEquals("  SENCo (NO)", rows(without).get(1));
    Pathway cut = done(turns(usual()).remove(row(usual(), 4)));
    assertEquals(Optional.empty(), cut.step(new StepId("xh")));
    assertEquals(4, rows(cut).size());
  }

  @Test
  void whatTheViewLacksCannotLeaveIt() {
    Pathway lacking = withoutHead(usual());
    assertInstanceOf(Turn.Refused.class, turns(lacking).remove(row(lacking, 2)));
  }

  @Test
  void shiftDeleteTakesARoleOutOfThePathway() {
    Pathway next = done(turns(usual()).delete(row(usual(), 1)));
    assertEquals(List.of("Teacher", "  Specialist", "    Headteacher"), rows(next));
  }

  @Test
  void thePlaceToStandIsFoundAgainInWhatComesOut() {
    Turn.Done done = assertInstanceOf(Turn.Done.class, turns(usual()).addAfter(row(usual(), 1)));
    Outline next = Outline.of(done.next(), view(done.next()));
    assertEquals(Optional.of(3), next.row(done.row()).map(next.rows()::indexOf));
  }

  @Test
  void aLongChainIsWrittenOutToItsEnd() {
    int count = 50_000;
    List<Role> roles =
        IntStream.range(0, count)
            .mapToObj(i -> Role.of(new RoleId("r" + i), "Role", RoleKind.OTHER))
            .toList();
    List<Step> steps =
        IntStream.range(1, count)
            .mapToObj(
                i ->
                    Step.of(
                        new StepId("s" + i),
                        new RoleId("r" + (i - 1)),
                        new RoleId("r" + i),
                        StepKind.ADVANCE))
            .toList();
    Pathway chain = Pathway.of("Long").withRoles(roles).withSteps(steps);

    List<Row> rows = Outline.of(chain, view(usual()).withPlacements(List.of())).rows();

    assertEquals(count - 1, rows.getLast().depth());
  }
}
