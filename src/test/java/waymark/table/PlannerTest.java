package waymark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static waymark.table.Staff.HEAD;
import static waymark.table.Staff.SENCO;
import static waymark.table.Staff.TEACHER;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.table.Plan.Fate;

class PlannerTest {

  private static Plan roles(String text) {
    return plan(Staff.roles(), text, RoleColumn.TITLE, List.of());
  }

  private static Plan steps(String text) {
    return plan(Staff.steps(), text, StepColumn.FROM, List.of());
  }

  private static <I extends Id, C extends Column> Plan plan(
      Table<I, C> table, String text, C at, List<I> below) {
    Sheet sheet = Sheet.parse(text, Separator.of(text));
    return Planner.plan(table, Wish.guess(table, sheet, at), below);
  }

  private static List<Fate> fates(Plan plan) {
    return plan.lines().stream().map(Plan.Line::fate).toList();
  }

  private static List<String> problems(Plan plan) {
    return plan.problems().stream().map(Plan.Problem::sentence).toList();
  }

  private static List<String> changes(Plan plan) {
    return plan.lines().stream()
        .flatMap(l -> l.changes().stream().map(c -> l.name() + ": " + c.sentence()))
        .toList();
  }

  private static String titles(Plan plan) {
    return String.join(", ", plan.next().roles().stream().map(Role::title).toList());
  }

  @Test
  void aRowOfATitleThatIsThereChangesItAndOthersAreNew() {
    Plan plan = roles("Title\tPay\nsenco\tL8-L12\nBursar\tL4\n");
    assertEquals(List.of(Fate.CHANGED, Fate.NEW), fates(plan));
    assertEquals(
        List.of(
            "SENCo: Pay from: L6 → L8",
            "SENCo: Pay to: L10 → L12",
            "Bursar: Pay structure: Leadership pay range",
            "Bursar: Pay from: L4",
            "Bursar: Pay to: L4"),
        changes(plan));
    assertEquals("Teacher, SENCo, Head of Inclusion, Bursar", titles(plan));
  }

  @Test
  void aHeaderIsKnownByWhatPeopleCallIt() {
    Plan plan = roles("Job title\tStart date\tWhere\nBursar\t1 May\tTrust\n");
    assertEquals(List.of("Bursar: Setting: Trust"), changes(plan));
  }

  @Test
  void withoutAHeaderCellsGoByPosition() {
    Plan plan = roles("SENCo\tSenior SENCo\tTrust\n");
    assertEquals(
        List.of("SENCo: Kind: SENCo → Senior SENCo", "SENCo: Setting: Trust"), changes(plan));
  }

  @Test
  void aBlockWithoutTitlesIsWrittenOverTheRowsFromTheSelectedOneOn() {
    Plan plan =
        plan(Staff.roles(), "M1\tM6\nL7\tL11\n", RoleColumn.PAY_FROM, List.of(TEACHER, SENCO));
    assertEquals(
        List.of(
            "Teacher: Pay structure: Main pay range",
            "Teacher: Pay from: M1",
            "Teacher: Pay to: M6",
            "SENCo: Pay from: L6 → L7",
            "SENCo: Pay to: L10 → L11"),
        changes(plan));
  }

  @Test
  void rowsBeyondTheLastAreToldNotMade() {
    Plan plan = plan(Staff.roles(), "M1\nM2\n", RoleColumn.PAY_FROM, List.of(TEACHER));
    assertEquals(
        List.of(
            "Row 2: There is no row left in the table to write it over; a new one needs “Title”."),
        problems(plan));
  }

  @Test
  void whatCannotBeReadIsToldWithItsPlaceAndTheRestIsTaken() {
    Plan plan = roles("Title\tPay from\tDays a week\nSENCo\tL99\tabc\nTeacher\tM2\t\n");
    assertEquals(
        List.of(
            "Row 2, column B (Pay from): Found “L99”; expected a point from L1 to L43, of the"
                + " Leadership pay range; for another pay choose its structure first.",
            "Row 2, column C (Days a week): Found “abc”; expected days a week from 0 to 5, such as"
                + " 2.5."),
        problems(plan));
    assertEquals(List.of(Fate.REFUSED, Fate.CHANGED), fates(plan));
  }

  @Test
  void anEmptyCellLeavesWhatIsThereUnlessItIsToldToClearIt() {
    RoleTable table = Staff.roles();
    Sheet sheet = Sheet.parse("Title\tPay to\nSENCo\t\n", Separator.TAB);
    Wish<RoleColumn> wish = Wish.guess(table, sheet, RoleColumn.TITLE);
    assertEquals(List.of(Fate.SAME), fates(Planner.plan(table, wish, List.of())));
    assertEquals(
        List.of("SENCo: Pay to: no longer L10"),
        changes(Planner.plan(table, wish.withClearing(true), List.of())));
  }

  @Test
  void twoRolesOfOneTitleAreNotGuessedAt() {
    Pathway twice =
        Staff.pathway()
            .withRoles(
                Stream.concat(
                        Staff.pathway().roles().stream(),
                        Stream.of(Role.of(new RoleId("b"), "SENCo", RoleKind.SENCO)))
                    .toList());
    RoleTable table = new RoleTable(twice, twice.views().getFirst());
    Plan plan = plan(table, "Title\tPay\nSENCo\tL1\n", RoleColumn.TITLE, List.of());
    assertEquals(
        List.of(
            "Row 2: Two are called “SENCo” here and which is meant cannot be told; expected a title"
                + " that one alone has."),
        problems(plan));
    assertEquals(twice, plan.next());
  }

  @Test
  void aSecondRowForOneRoleIsTold() {
    Plan plan = roles("Title\tPay\nBursar\tL4\nBursar\tL5\nBursar\tL4\n");
    assertEquals(List.of(Fate.NEW, Fate.REFUSED, Fate.SAME), fates(plan));
    assertEquals(
        List.of(
            "Row 3: An earlier row is about “Bursar” already and says something else; expected one"
                + " row for each."),
        problems(plan));
  }

  @Test
  void stepsAreMatchedByTheirEnds() {
    Plan plan =
        steps("From\tTo\tNeeds\nteacher\tsenco\tNA SENCO, helpful\nTeacher\tHead of Inclusion\t\n");
    assertEquals(List.of(Fate.CHANGED, Fate.NEW), fates(plan));
    assertEquals(List.of("Teacher → SENCo: Needs: NA SENCO, helpful"), changes(plan).subList(0, 1));
  }

  @Test
  void rolesThatStepsNameAndAreNotThereAreMadeOnlyIfAPersonSaysSo() {
    StepTable table = Staff.steps();
    Sheet sheet = Sheet.parse("From\tTo\nSENCo\tBursar\nbursar\tTeacher\n", Separator.TAB);
    Wish<StepColumn> wish = Wish.guess(table, sheet, StepColumn.FROM);
    Plan plan = Planner.plan(table, wish, List.of());
    assertEquals(List.of("Bursar"), plan.missing());
    assertEquals(List.of(Fate.REFUSED, Fate.REFUSED), fates(plan));
    Plan supplied = Planner.plan(table, wish.withSupplying(true), List.of());
    assertEquals(List.of(Fate.NEW, Fate.NEW), fates(supplied));
    assertEquals(4, supplied.next().roles().size());
  }

  @Test
  void aColumnCanBeReadAsAnother() {
    RoleTable table = Staff.roles();
    Sheet sheet = Sheet.parse("Title\tPlace of work\nSENCo\tTrust\n", Separator.TAB);
    Wish<RoleColumn> wish =
        Wish.headed(table, sheet).withColumn(1, Optional.of(RoleColumn.SETTING));
    assertEquals(List.of("SENCo: Setting: Trust"), changes(Planner.plan(table, wish, List.of())));
  }

  @Test
  void aTitleThatWasBrokenIntoLinesIsOneLine() {
    assertEquals(
        "Teacher, SENCo, Head of Inclusion, Inclusion mentor",
        titles(roles("Title\n\"Inclusion\r\nmentor\"\t\n")));
  }

  @Test
  void newRolesHaveNoPlaceYet() {
    Plan plan = roles("Title\nBursar\n");
    var placement = plan.next().views().getFirst().placements().getLast();
    assertTrue(placement.at().isEmpty());
  }

  @Test
  void aListOfTitlesIsNewRolesAndKeepsTheHeadWhoIsThere() {
    Plan plan = roles("Bursar\nHead of Inclusion\nMentor\n");
    assertEquals(List.of(Fate.NEW, Fate.SAME, Fate.NEW), fates(plan));
    assertEquals("Head of Inclusion", Staff.roles().name(HEAD));
  }
}
