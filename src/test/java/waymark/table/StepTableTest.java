package waymark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static waymark.table.Staff.HEAD;
import static waymark.table.Staff.ON;
import static waymark.table.Staff.UP;
import static waymark.table.Staff.put;
import static waymark.table.Staff.why;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.model.Years;

class StepTableTest {

  private final StepTable table = Staff.steps();

  @Test
  void anotherTitleReconnectsTheStep() {
    StepTable next = put(table, UP, StepColumn.TO, "head of inclusion");
    assertEquals(HEAD, next.pathway().step(UP).orElseThrow().to());
  }

  @Test
  void aTitleThatNobodyHasIsRefused() {
    assertEquals(
        "Found “Bursar”; expected the title of a role that is in this pathway.",
        why(table.write(UP, StepColumn.TO, "Bursar")));
  }

  @Test
  void aStepThatIsThereAlreadyIsRefusedAsTheCanvasDoes() {
    assertEquals(
        "SENCo has this step to Head of Inclusion already (moves on).",
        why(
            put(table, UP, StepColumn.TO, "Head of Inclusion")
                .write(UP, StepColumn.FROM, "SENCo")));
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "2 to 4, 2 to 4", "2-4 years, 2 to 4", "1.5, 1.5"})
  void yearsAreOneNumberOrTwo(String typed, String shown) {
    StepTable next = put(table, UP, StepColumn.YEARS, typed);
    assertEquals(shown, next.text(UP, StepColumn.YEARS));
  }

  @ParameterizedTest
  @CsvSource({"soon", "4-2", "61"})
  void otherYearsAreRefused(String typed) {
    assertEquals(
        "Found “" + typed + "”; expected years from 0 to 60, such as “3” or “2 to 4”.",
        why(table.write(UP, StepColumn.YEARS, typed)));
  }

  @Test
  void emptyYearsSayNothing() {
    StepTable told = put(table, UP, StepColumn.YEARS, "3");
    assertEquals(Optional.of(new Years(3, 3)), told.pathway().step(UP).orElseThrow().years());
    assertEquals("", put(told, UP, StepColumn.YEARS, "").text(UP, StepColumn.YEARS));
  }

  @Test
  void aRowOfTwoTitlesIsTheStepBetweenThem() {
    assertEquals(
        new Start.Known<>(List.of(ON)),
        table.start(Map.of(StepColumn.FROM, "senco", StepColumn.TO, "Head of inclusion")));
  }

  @Test
  void aRowOfAnotherKindIsAnotherStep() {
    assertInstanceOf(
        Start.Begun.class,
        table.start(
            Map.of(
                StepColumn.FROM, "SENCo",
                StepColumn.TO, "Head of Inclusion",
                StepColumn.KIND, "moves across")));
  }
}
