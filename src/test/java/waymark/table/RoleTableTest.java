package waymark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static waymark.table.Staff.HEAD;
import static waymark.table.Staff.SENCO;
import static waymark.table.Staff.TEACHER;
import static waymark.table.Staff.put;
import static waymark.table.Staff.why;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.model.Pay;
import waymark.model.PayFrame;
import waymark.model.Placement;
import waymark.model.RoleKind;
import waymark.model.Setting;
import waymark.model.Timing;

class RoleTableTest {

  private final RoleTable table = Staff.roles();

  private static Pay pay(RoleTable table) {
    return table.pathway().role(HEAD).orElseThrow().pay().orElseThrow();
  }

  @Test
  void aTitleIsARename() {
    RoleTable next = put(table, HEAD, RoleColumn.TITLE, " Director ");
    assertEquals("Director", next.name(HEAD));
  }

  @Test
  void aRoleKeepsItsTitleRatherThanHaveNone() {
    assertEquals(
        "Found nothing; expected the title of a role.",
        why(table.write(HEAD, RoleColumn.TITLE, "  ")));
  }

  @Test
  void whatACellSaysAlreadyChangesNothing() {
    assertInstanceOf(Entry.Same.class, table.write(SENCO, RoleColumn.PAY_FROM, " L6 "));
  }

  @Test
  void choicesAreReadByTheirLabelsInAnyCapitals() {
    RoleTable next = put(table, HEAD, RoleColumn.SETTING, "special SCHOOL");
    assertEquals(Optional.of(Setting.SPECIAL), next.pathway().role(HEAD).orElseThrow().setting());
  }

  @Test
  void aWordThatIsNoChoiceIsRefusedWithTheChoices() {
    assertEquals(
        "Found “Nursery”; expected one of “School”, “Special school”, “Alternative provision”,"
            + " “Trust”, “Partner service”.",
        why(table.write(HEAD, RoleColumn.SETTING, "Nursery")));
  }

  @ParameterizedTest
  @CsvSource({
    "L8, LEADERSHIP, L8",
    "l 8, LEADERSHIP, L8",
    "M3, MAIN, M3",
    "U2, UPPER, U2",
    "band 8a, NHS, Band 8a"
  })
  void aPointBringsItsStructureAlong(String typed, PayFrame frame, String point) {
    Pay pay = pay(put(table, HEAD, RoleColumn.PAY_FROM, typed));
    assertEquals(Pay.of(frame, Optional.of(point), Optional.empty()), pay);
  }

  @ParameterizedTest
  @CsvSource({
    "L6-L10, LEADERSHIP, L6, L10",
    "L6 – 10, LEADERSHIP, L6, L10",
    "M1 to U3, MAIN, M1, U3",
    "L4, LEADERSHIP, L4, L4",
    "Band 6 to Band 7, NHS, Band 6, Band 7",
    "Band 6-7, NHS, Band 6, Band 7"
  })
  void aRangeInOneCellIsBothPoints(String typed, PayFrame frame, String from, String to) {
    Pay pay = pay(put(table, HEAD, RoleColumn.PAY, typed));
    assertEquals(Pay.of(frame, Optional.of(from), Optional.of(to)), pay);
  }

  @Test
  void aRangeTypedIntoPayFromIsBothPoints() {
    RoleTable next = put(table, SENCO, RoleColumn.PAY_FROM, "L8-L12");
    assertEquals("L8", next.text(SENCO, RoleColumn.PAY_FROM));
    assertEquals("L12", next.text(SENCO, RoleColumn.PAY_TO));
  }

  @Test
  void aPointThatTheStructureLacksIsRefused() {
    assertEquals(
        "Found “L99”; expected a point from L1 to L43, of the Leadership pay range; for another pay"
            + " choose its structure first.",
        why(table.write(SENCO, RoleColumn.PAY_FROM, "L99")));
  }

  @ParameterizedTest
  @CsvSource({"L99", "abc", "£45000", "L6-M3", "0"})
  void whatIsNoPayIsRefusedWhereNoneWasSaid(String typed) {
    assertTrue(
        why(table.write(HEAD, RoleColumn.PAY_FROM, typed))
            .startsWith("Found “" + typed + "”; expected a pay point (M1 to M6"));
  }

  @Test
  void anotherStructureLetsThePointsGo() {
    RoleTable next = put(table, SENCO, RoleColumn.PAY_FRAME, "Local terms");
    assertEquals("", next.text(SENCO, RoleColumn.PAY_FROM));
    RoleTable free = put(next, SENCO, RoleColumn.PAY_FROM, "£60,000");
    assertEquals("£60,000", free.text(SENCO, RoleColumn.PAY_FROM));
  }

  @ParameterizedTest
  @CsvSource({"2.5, 2.5", "1 day, 1", "0.5 days a week, 0.5", "5, 5"})
  void protectedTimeIsDaysAWeek(String typed, String shown) {
    RoleTable next = put(table, HEAD, RoleColumn.PROTECTED_TIME, typed);
    assertEquals(shown, next.text(HEAD, RoleColumn.PROTECTED_TIME));
  }

  @ParameterizedTest
  @CsvSource({"abc", "6", "-1", "half a day"})
  void otherTimesAreRefused(String typed) {
    assertEquals(
        "Found “" + typed + "”; expected days a week from 0 to 5, such as 2.5.",
        why(table.write(HEAD, RoleColumn.PROTECTED_TIME, typed)));
  }

  @Test
  void aCardThatGoesToAnotherStageHasToFindAPlaceThere() {
    RoleTable next = put(table, SENCO, RoleColumn.STAGE, "late");
    assertEquals("Late", next.text(SENCO, RoleColumn.STAGE));
    assertEquals(Optional.empty(), next.view().placement(SENCO).flatMap(Placement::at));
  }

  @Test
  void aStageBringsARoleIntoTheView() {
    RoleTable elsewhere = without(table);
    RoleTable next = put(elsewhere, SENCO, RoleColumn.STAGE, "Early");
    assertEquals("Early", next.text(SENCO, RoleColumn.STAGE));
  }

  private static RoleTable without(RoleTable table) {
    return table.on(
        new waymark.edit.PlaceEdit.RemoveFromView(table.view().id(), Set.of(SENCO))
            .apply(table.pathway()));
  }

  @Test
  void needsAreReadWithTheirTimingAndKeepTheirSource() {
    assertEquals("NPQ for SENCOs, within 3 years", table.text(SENCO, RoleColumn.NEEDS));
    RoleTable next =
        put(table, SENCO, RoleColumn.NEEDS, "npq for sencos, before; NA SENCO, helpful");
    var needs = next.pathway().role(SENCO).orElseThrow().needs();
    assertEquals(2, needs.size());
    assertEquals(new Timing.Before(), needs.getFirst().when());
    assertEquals(Optional.of("Regulations 2014"), needs.getFirst().source());
  }

  @Test
  void eitherOfTwoQualificationsIsOneNeed() {
    RoleTable next =
        put(table, HEAD, RoleColumn.NEEDS, "NA SENCO or NPQ for SENCOs, within 1.5 years");
    assertEquals(1, next.pathway().role(HEAD).orElseThrow().needs().size());
    assertEquals("NA SENCO or NPQ for SENCOs, within 1.5 years", next.text(HEAD, RoleColumn.NEEDS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NPQH, before | Found “NPQH”; expected one of “NPQ for SENCOs”, “NA SENCO”.",
        "NA SENCO | Found “NA SENCO”; expected a qualification, a comma and by when: “before”,"
            + " “within 3 years” or “helpful”.",
        "NA SENCO, within 99 years | Found “NA SENCO, within 99 years”; expected more than 0 and at"
            + " most 60 years."
      })
  void whatIsNoNeedIsRefused(String typed, String sentence) {
    assertEquals(sentence, why(table.write(HEAD, RoleColumn.NEEDS, typed)));
  }

  @Test
  void aNewRoleIsOfTheKindItsTitleSays() {
    var begun =
        assertInstanceOf(
            Start.Begun.class, table.start(Map.of(RoleColumn.TITLE, "Deputy headteacher")));
    RoleTable next = table.on(((Start.Begun<?, ?>) begun).edit().apply(table.pathway()));
    assertEquals(RoleKind.DEPUTY_HEAD, next.pathway().roles().getLast().kind());
  }

  @Test
  void stagesAreAColumnOnlyWhereTheViewHasSome() {
    assertTrue(table.columns().contains(RoleColumn.STAGE));
    RoleTable plain = new RoleTable(table.pathway(), table.view().withStages(List.of()));
    assertTrue(!plain.columns().contains(RoleColumn.STAGE));
  }

  @Test
  void deletingTakesTheStepsAlong() {
    var next = table.delete(Set.of(SENCO)).apply(table.pathway());
    assertEquals(List.of(TEACHER, HEAD), table.on(next).rows());
    assertEquals(List.of(), next.steps());
  }
}
