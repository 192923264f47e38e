package waymark.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static waymark.gesture.School.HEAD;
import static waymark.gesture.School.INCLUSION;
import static waymark.gesture.School.LATE;
import static waymark.gesture.School.NOTE;
import static waymark.gesture.School.SENCO;
import static waymark.gesture.School.TEACHER;
import static waymark.gesture.School.TO_SENCO;
import static waymark.gesture.School.TRUST;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.edit.Clip;
import waymark.edit.PlaceEdit.PlaceRole;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.RoleId;
import waymark.picture.Spot;

class KeysTest {

  private final Editor editor = Editor.ofSchool();

  @Test
  void tabWalksInReadingOrderAndLeavesTheSelectionAlone() {
    assertEquals(List.of(TEACHER, HEAD, SENCO), ReadingOrder.of(editor.scene()));
    editor.select(NOTE).key(Key.TAB).expectFocus(TEACHER).key(Key.TAB).expectFocus(HEAD);
    editor.holding(Keys.SHIFT).key(Key.TAB).expectFocus(TEACHER).expectSelected(NOTE);
  }

  @Test
  void beyondTheLastRoleTabLeavesTheCanvas() {
    editor.key(Key.END).expectFocus(SENCO).key(Key.TAB).expectPassedOn().expectFocus(SENCO);
    editor.key(Key.HOME).expectFocus(TEACHER).holding(Keys.SHIFT).key(Key.TAB).expectPassedOn();
  }

  @Test
  void altAndAnArrowFollowAStep() {
    editor.focus(TEACHER).holding(Keys.ALT).key(Key.RIGHT).expectFocus(SENCO);
    editor.key(Key.LEFT).expectFocus(TEACHER).expectSelected(TEACHER);
    editor.key(Key.UP).expectFocus(TEACHER).expectSaid("No step of Teacher goes that way");
  }

  @Test
  void f2RenamesInPlace() {
    editor
        .focus(SENCO)
        .key(Key.F2)
        .expectToBeIn(Renaming.class)
        .expectRenaming(SENCO)
        .enter("  Inclusion lead ")
        .expectToBeIn(Idle.class)
        .expectDone("Rename to Inclusion lead")
        .expectOneStep();
  }

  @Test
  void aDoubleClickRenamesToo() {
    editor.doubleClick(SENCO).expectToBeIn(Renaming.class).expectRenaming(SENCO);
  }

  @Test
  void aDoubleClickOnATitleRenamesTheStageOrStrand() {
    editor.press(new Spot(600, -16), Button.PRIMARY, 2).expectRenaming(LATE).enter("Senior");
    assertEquals("Senior", editor.view().stages().getLast().title());
    editor.press(new Spot(40, 220), Button.PRIMARY, 2).expectRenaming(INCLUSION).enter("SEND");
    assertEquals("SEND", editor.view().strands().getLast().title());
  }

  @Test
  void aNoteIsRewrittenInPlace() {
    editor.focus(NOTE).key(Key.ENTER).enter("Much simplified").expectDone("Change note");
    assertEquals("Much simplified", editor.view().notes().getFirst().text());
  }

  @Test
  void anEmptyTitleLeavesTheOldOne() {
    editor.focus(SENCO).key(Key.F2).enter("   ").expectNothingDone().expectSaid("old title");
  }

  @Test
  void escapeLeavesTheOldTitle() {
    editor.focus(SENCO).key(Key.F2).escape().expectToBeIn(Idle.class).expectNothingDone();
  }

  @Test
  void keysBelongToTheTextFieldWhileItIsOpen() {
    editor.focus(SENCO).key(Key.F2).key(Key.DELETE).expectPassedOn().expectNothingDone();
  }

  @Test
  void deleteRemovesARoleFromTheViewAndSaysSo() {
    editor
        .select(SENCO)
        .key(Key.DELETE)
        .expectDone("Remove role from this view")
        .expectSaid("Shift+Delete")
        .expectSelected();
    assertTrue(editor.pathway().role(SENCO).isPresent());
    assertTrue(editor.view().placement(SENCO).isEmpty());
  }

  @Test
  void shiftAndDeleteDeleteFromThePathway() {
    editor.select(SENCO).holding(Keys.SHIFT).key(Key.DELETE);
    editor.expectDone("Delete role from the pathway").expectSaid("all its views");
    assertTrue(editor.pathway().role(SENCO).isEmpty());
    assertTrue(editor.pathway().step(TO_SENCO).isEmpty());
  }

  @Test
  void aStepThatNoOtherViewShowsIsDeleted() {
    editor.select(TO_SENCO).key(Key.DELETE).expectSaid("Deleted step");
    assertTrue(editor.pathway().step(TO_SENCO).isEmpty());
  }

  @Test
  void aStepThatAnotherViewShowsIsOnlyHiddenHere() {
    Pathway both = School.pathway();
    both = new PlaceRole(TRUST, Placement.of(TEACHER, new Point(0, 0))).apply(both);
    both = new PlaceRole(TRUST, Placement.of(SENCO, new Point(400, 0))).apply(both);
    Editor other = Editor.of(both).select(TO_SENCO).key(Key.DELETE);
    other.expectDone("Hide step in this view");
    assertTrue(other.pathway().step(TO_SENCO).isPresent());
    assertEquals(List.of(TO_SENCO), other.view().hidden());
  }

  @Test
  void rolesStepsNotesAndStagesGoInOneStep() {
    editor.select(HEAD, NOTE, LATE).key(Key.DELETE).expectOneStep();
    editor.expectDone("Remove 1 role, 1 note and 1 stage from this view");
    assertEquals(1, editor.view().stages().size());
  }

  @Test
  void keysThatDoNothingHereGoOn() {
    editor.key(Key.DELETE).expectPassedOn();
    editor.key(Key.LEFT).expectPassedOn();
    editor.key(Key.A).expectPassedOn();
    editor.key(Key.F2).expectPassedOn().expectNothingDone();
  }

  @Test
  void aDuplicateStandsBesideWhatItWasMadeFromAndIsSelected() {
    editor.select(SENCO).carryOut(Commands.duplicate(editor.scene()));
    RoleId copy = new RoleId("senco-2");
    editor.expectSelected(copy).expectAt(copy, 584, 240).expectOneStep();
  }

  @Test
  void cutAndPasteBringsARoleBackToItsPlace() {
    Clip clip = Commands.copy(editor.select(SENCO).scene());
    editor.carryOut(Commands.remove(editor.scene()));
    editor.carryOut(Commands.paste(editor.scene(), clip)).expectAt(SENCO, 560, 216);
    assertEquals(4, editor.pathway().roles().size());
  }

  @Test
  void everyPasteMoreFindsAPlaceOfItsOwn() {
    Clip clip = Commands.copy(editor.select(SENCO).scene());
    editor.carryOut(Commands.paste(editor.scene(), clip));
    editor.carryOut(Commands.paste(editor.scene(), clip));
    editor.expectAt(new RoleId("senco-2"), 584, 240).expectAt(new RoleId("senco-3"), 608, 264);
  }

  @Test
  void whatIsPastedInAnotherCellBelongsToIt() {
    Clip clip = Commands.copy(editor.select(SENCO).scene());
    editor.carryOut(Commands.paste(editor.scene(), clip, new Spot(201, 33)));
    RoleId copy = new RoleId("senco-2");
    editor.expectAt(copy, 200, 32);
    assertEquals(Optional.of(School.EARLY), editor.placement(copy).stage());
    assertEquals(Optional.of(School.LEADERSHIP), editor.placement(copy).strand());
  }

  @Test
  void pastingNothingSaysSo() {
    Clip nothing = Commands.copy(editor.scene());
    editor.carryOut(Commands.paste(editor.scene(), nothing)).expectNothingDone();
    editor.expectSaid("nothing to paste");
  }
}
