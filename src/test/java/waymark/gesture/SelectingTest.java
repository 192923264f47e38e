package waymark.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static waymark.gesture.School.HEAD;
import static waymark.gesture.School.LATE;
import static waymark.gesture.School.NOTE;
import static waymark.gesture.School.SENCO;
import static waymark.gesture.School.TEACHER;
import static waymark.gesture.School.TO_SENCO;

import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.picture.Spot;

class SelectingTest {

  private final Editor editor = Editor.ofSchool();

  @Test
  void aClickSelectsOneAlone() {
    editor.select(HEAD).click(TEACHER).expectSelected(TEACHER).expectFocus(TEACHER);
  }

  @Test
  void aClickOnOneOfSeveralSelectsItAloneWhenTheButtonGoesUp() {
    editor
        .select(TEACHER, SENCO)
        .press(SENCO)
        .expectSelected(TEACHER, SENCO)
        .release()
        .expectSelected(SENCO);
  }

  @Test
  void shiftAddsAndTakesAway() {
    editor.select(HEAD).holding(Keys.SHIFT).click(TEACHER).expectSelected(HEAD, TEACHER);
    editor.click(TEACHER).expectSelected(HEAD);
  }

  @Test
  void theShortcutKeyToggles() {
    editor.select(HEAD).holding(Keys.SHORTCUT).click(TEACHER).expectSelected(HEAD, TEACHER);
    editor.click(HEAD).expectSelected(TEACHER);
  }

  @Test
  void aClickOnNothingSelectsNothing() {
    editor.select(HEAD).press(900, 600).expectToBeIn(PressingEmpty.class);
    editor.expectSelected(HEAD).release().expectSelected();
  }

  @Test
  void aClickOnALineOrABadgeSelectsTheStep() {
    editor.click(TO_SENCO).expectSelected(TO_SENCO);
    editor.select().pressBadge(TO_SENCO).release().expectSelected(TO_SENCO);
  }

  @Test
  void shiftAndAClickTakeASelectedStepAway() {
    editor.select(HEAD, TO_SENCO).holding(Keys.SHIFT).click(TO_SENCO).expectSelected(HEAD);
  }

  @Test
  void aClickOnATitleSelectsTheStage() {
    editor.press(600, -16).release().expectSelected(LATE);
  }

  @Test
  void aRubberBandCatchesWhatItTouches() {
    editor
        .press(900, 700)
        .dragTo(540, 250)
        .expectToBeIn(Brushing.class)
        .expectGhost(Ghost.Band.class)
        .expectSelected()
        .release()
        .expectSelected(SENCO)
        .expectNoGhost()
        .expectNothingDone();
  }

  @Test
  void aRubberBandShowsWhatItWillSelect() {
    editor.press(100, 500).dragTo(300, 250);
    assertEquals(Set.of(TEACHER, NOTE), ((Ghost.Band) editor.ghost().orElseThrow()).caught());
  }

  @Test
  void aRubberBandWithShiftAdds() {
    editor.select(HEAD).holding(Keys.SHIFT).press(900, 700).dragTo(540, 250).release();
    editor.expectSelected(HEAD, SENCO);
  }

  @Test
  void theSecondaryButtonSelectsWhatItsMenuWillSpeakOf() {
    editor.select(HEAD).press(editor.card(SENCO).centre(), Button.SECONDARY, 1);
    editor.expectSelected(SENCO).expectToBeIn(Idle.class);
  }

  @Test
  void theSecondaryButtonKeepsASelectionThatItHits() {
    editor.select(HEAD, SENCO).press(editor.card(SENCO).centre(), Button.SECONDARY, 1);
    editor.expectSelected(HEAD, SENCO);
  }

  @Test
  void selectAllTakesCardsAndNotes() {
    editor.holding(Keys.SHORTCUT).key(Key.A).expectSelected(TEACHER, SENCO, HEAD, NOTE);
  }

  @Test
  void withShiftTheKeyForAllIsForSomebodyElse() {
    editor.holding(new Keys(true, true, false)).key(Key.A).expectPassedOn().expectSelected();
  }

  @Test
  void escapeWithNothingUnderWayLetsGoOfTheSelection() {
    editor.select(HEAD).escape().expectSelected();
  }

  @Test
  void spaceSelectsWhatHasTheFocus() {
    editor
        .focus(HEAD)
        .key(Key.SPACE)
        .expectToBeIn(HoldingSpace.class)
        .letGo(Key.SPACE)
        .expectSelected(HEAD);
  }

  @Test
  void theShortcutKeyAndSpaceAddWhatHasTheFocus() {
    editor.select(TEACHER).focus(HEAD).holding(Keys.SHORTCUT).key(Key.SPACE);
    editor.expectSelected(TEACHER, HEAD);
  }

  @Test
  void spaceAndADragPan() {
    editor
        .focus(HEAD)
        .key(Key.SPACE)
        .press(new Spot(10, 10))
        .expectToBeIn(Panning.class)
        .moveBy(30, 20)
        .expectPanned(30, 20)
        .release()
        .letGo(Key.SPACE)
        .expectSelected()
        .expectToBeIn(Idle.class);
  }

  @Test
  void theMiddleButtonPansWhateverLiesThere() {
    editor
        .press(editor.card(HEAD).centre(), Button.MIDDLE, 1)
        .moveBy(-8, 4)
        .moveBy(-8, 4)
        .expectPanned(-16, 8)
        .release()
        .expectToBeIn(Idle.class)
        .expectNothingDone();
  }
}
