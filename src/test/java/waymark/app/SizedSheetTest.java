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
  void widthsGrowByLessSoThatTheCanvasKeepsItsRoom() {
    assertEquals("-fx-pref-width: 313.8px;", SizedSheet.sized("-fx-pref-width: 200px;", 2));
  }

  @Test
  void whatIsAsNarrowAsASignKeepsItsShape() {
    String square = "-fx-min-width: 22; -fx-min-height: 22;";
    assertEquals("-fx-min-width: 44; -fx-min-height: 44;", SizedSheet.sized(square, 2));
  }

  @Test
  void drawnSignsAndTheRowsOfTablesGrowAsLettersDo() {
    assertEquals(
        "-fx-scale-x: 2; -fx-fixed-cell-size: 60px; -fx-size: 64px;",
        SizedSheet.sized("-fx-scale-x: 1; -fx-fixed-cell-size: 30px; -fx-size: 32px;", 2));
  }

  @Test
  void coloursLinesAndRelativeLengthsStay() {
    String sheet =
        "a { -fx-text-fill: #123456; -fx-border-width: 1; -fx-font-size: 0.9em; -fx-opacity: 0.5;"
            + " }";
    assertEquals(sheet, SizedSheet.sized(sheet, 2));
  }
}
