package waymark.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static waymark.gesture.School.EARLY;
import static waymark.gesture.School.HEAD;
import static waymark.gesture.School.INCLUSION;
import static waymark.gesture.School.LATE;
import static waymark.gesture.School.LEADERSHIP;
import static waymark.gesture.School.NOTE;
import static waymark.gesture.School.SENCO;
import static waymark.gesture.School.TEACHER;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.model.Point;
import waymark.picture.Rect;

class MovingCardsTest {

  private final Editor editor = Editor.ofSchool();

  @Test
  void aPressSelectsAndADragMoves() {
    editor
        .press(TEACHER)
        .expectToBeIn(PressingCard.class)
        .expectSelected(TEACHER)
        .dragBy(0, 40)
        .expectToBeIn(DraggingCards.class)
        .expectGhost(Ghost.Moved.class)
        .expectNothingDone()
        .release()
        .expectToBeIn(Idle.class)
        .expectNoGhost()
        .expectAt(TEACHER, 160, 256)
        .expectDone("Move role")
        .expectOneStep();
  }

  @Test
  void aSmallTremorIsAClick() {
    editor.press(TEACHER).dragBy(2, 2).release().expectNothingDone().expectSelected(TEACHER);
  }

  @Test
  void theTremorIsMeasuredInPixels() {
    editor
        .zoomedTo(0.25)
        .press(TEACHER)
        .dragBy(12, 0)
        .expectToBeIn(PressingCard.class)
        .dragBy(20, 0)
        .expectToBeIn(DraggingCards.class);
  }

  @Test
  void theGhostStandsWhereTheDropWillLeaveTheCard() {
    editor.press(TEACHER).dragBy(37, 61);
    Ghost.Moved moved = (Ghost.Moved) editor.ghost().orElseThrow();
    Rect shown = Optional.ofNullable(moved.cards().get(TEACHER)).orElseThrow();
    editor.release();
    assertEquals(shown, editor.card(TEACHER));
  }

  @Test
  void aCardComesToRestOnTheGrid() {
    editor.press(TEACHER).dragBy(37, 61).release();
    Point at = editor.placement(TEACHER).at().orElseThrow();
    assertEquals(0, at.x() % 8);
  }

  @Test
  void altLetsGoOfTheGrid() {
    editor.holding(Keys.ALT).press(TEACHER).dragBy(13, 5).release().expectAt(TEACHER, 173, 221);
  }

  @Test
  void shiftKeepsACardLevel() {
    editor.press(TEACHER).holding(Keys.SHIFT).dragBy(64, 30).release();
    assertEquals(216, editor.placement(TEACHER).at().orElseThrow().y());
  }

  @Test
  void aCardDroppedInAnotherCellBelongsToIt() {
    assertEquals(Optional.of(EARLY), editor.placement(TEACHER).stage());
    editor.press(SENCO).dragTo(280, 80).release();
    assertEquals(Optional.of(EARLY), editor.placement(SENCO).stage());
    assertEquals(Optional.of(LEADERSHIP), editor.placement(SENCO).strand());
  }

  @Test
  void aCardDroppedBesideAllCellsBelongsToNone() {
    editor.press(HEAD).dragTo(1200, 700).release();
    assertEquals(Optional.empty(), editor.placement(HEAD).stage());
    assertEquals(Optional.empty(), editor.placement(HEAD).strand());
  }

  @Test
  void allThatIsSelectedMovesTogetherInOneStep() {
    editor
        .select(TEACHER, SENCO, NOTE)
        .holding(Keys.ALT)
        .press(SENCO)
        .dragBy(0, 24)
        .release()
        .expectAt(TEACHER, 160, 240)
        .expectAt(SENCO, 560, 240)
        .expectAt(HEAD, 560, 40)
        .expectDone("Move 2 roles and 1 note")
        .expectOneStep();
    assertEquals(new Point(160, 424), editor.view().notes().getFirst().at());
  }

  @Test
  void aCardThatIsNotSelectedMovesAlone() {
    editor.select(SENCO).press(TEACHER).dragBy(0, 40).release().expectAt(SENCO, 560, 216);
  }

  @Test
  void aNoteIsDraggedLikeACard() {
    editor.holding(Keys.ALT).press(NOTE).dragBy(10, 20).release().expectDone("Move note");
    assertEquals(new Point(170, 420), editor.view().notes().getFirst().at());
  }

  @Test
  void aDragBackToItsStartDoesNothing() {
    editor.press(TEACHER).dragBy(80, 0).dragBy(-80, 0).release().expectNothingDone();
  }

  @Test
  void aCardSnapsToTheLinesOfAnotherAndSaysSo() {
    editor.press(TEACHER).dragTo(editor.card(HEAD).centre().x() - 44, 560);
    Ghost.Moved moved = (Ghost.Moved) editor.ghost().orElseThrow();
    Rect card = Optional.ofNullable(moved.cards().get(TEACHER)).orElseThrow();
    assertEquals(editor.card(HEAD).x(), card.x());
    assertTrue(moved.guides().stream().anyMatch(g -> g.from().x() == g.to().x()));
  }

  @Test
  void arrowsMoveByTheGridAndPressesThatFollowAreOneStep() {
    editor
        .select(TEACHER)
        .key(Key.RIGHT)
        .key(Key.RIGHT)
        .key(Key.DOWN)
        .expectAt(TEACHER, 176, 224)
        .expectDone("Move role")
        .expectOneStep();
  }

  @Test
  void shiftAndAnArrowMoveByOne() {
    editor.select(TEACHER).holding(Keys.SHIFT).key(Key.UP).expectAt(TEACHER, 160, 215);
  }

  @Test
  void keysActOnTheFocusWhenItLiesOutsideTheSelection() {
    editor
        .select(TEACHER)
        .focus(HEAD)
        .key(Key.LEFT)
        .expectAt(HEAD, 552, 40)
        .expectAt(TEACHER, 160, 216);
    assertEquals(Optional.of(LATE), editor.placement(HEAD).stage());
    assertEquals(Optional.of(INCLUSION), editor.placement(TEACHER).strand());
  }
}
