package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SizedSheetTest {

  @Test
  void lettersAndTheSpaceAroundThemGrowAsAsked() {
    assertEquals(
        "a { -fx-font-size: 26px; -fx-padding: 4 10.5 0 10; }",
        SizedSheet.sized("a { -fx-font-size: 13px; -fx-padding: 2 5.25 0 5; }", 2));
  }

  @Test
  void widthsGrowByTheRootSoThatTheCanvasKeepsItsRoom() {
    assertEquals("-fx-pref-width: 400px;", SizedSheet.sized("-fx-pref-width: 200px;", 4));
  }

  @Test
  void coloursLinesAndRelativeLengthsStay() {
    String sheet =
        "a { -fx-text-fill: #123456; -fx-border-width: 1; -fx-font-size: 0.9em; -fx-opacity: 0.5;"
            + " }";
    assertEquals(sheet, SizedSheet.sized(sheet, 2));
  }
}
