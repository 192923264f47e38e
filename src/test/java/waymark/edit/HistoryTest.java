package waymark.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.model.Pathway;
import waymark.model.RoleId;

class HistoryTest {

  private final Pathway start = Sample.pathway();
  private final History history = History.of(start);

  private static Edit rename(String title) {
    return new RoleEdit.RenameRole(Sample.SENCO, title);
  }

  private static String title(History history) {
    return history.pathway().role(Sample.SENCO).orElseThrow().title();
  }

  @Test
  void aNewHistoryHasNothingToUndoOrRedo() {
    assertFalse(history.canUndo());
    assertFalse(history.canRedo());
    assertEquals(Optional.empty(), history.undoLabel());
    assertFalse(history.isChanged());
  }

  @Test
  void undoGivesThePathwayBackAndRedoDoesItAgain() {
    History renamed = history.with(rename("Inclusion lead"));
    assertEquals("Inclusion lead", title(renamed));
    assertEquals(start, renamed.undo().pathway());
    assertEquals(renamed.pathway(), renamed.undo().redo().pathway());
  }

  @Test
  void theLabelsSayWhatWouldHappen() {
    History renamed = history.with(rename("Inclusion lead"));
    assertEquals(Optional.of("Rename to Inclusion lead"), renamed.undoLabel());
    assertEquals(Optional.of("Rename to Inclusion lead"), renamed.undo().redoLabel());
  }

  @Test
  void anEditThatChangesNothingIsNoStep() {
    assertSame(history, history.with(rename("SENCo")));
  }

  @Test
  void anEditThatIsRefusedLeavesTheHistoryAsItIs() {
    Edit stranger = new RoleEdit.RenameRole(new RoleId("nobody"), "Nobody");
    var thrown = assertThrows(IllegalArgumentException.class, () -> history.with(stranger));
    assertEquals("no such role: nobody", thrown.getMessage());
    assertEquals(start, history.pathway());
  }

  @Test
  void anEditAfterUndoForgetsWhatWasUndone() {
    History other = history.with(rename("A")).undo().with(rename("B"));
    assertFalse(other.canRedo());
    assertEquals(start, other.undo().pathway());
  }

  @Test
  void typingInOneFieldIsOneStep() {
    History typed = history.with(rename("S"), "title").with(rename("SE"), "title");
    assertEquals("SE", title(typed));
    assertEquals(start, typed.undo().pathway());
    assertEquals(Optional.of("Rename to SE"), typed.undoLabel());
  }

  @Test
  void typingBackToTheStartLeavesNoStep() {
    History typed = history.with(rename("S"), "title").with(rename("SENCo"), "title");
    assertFalse(typed.canUndo());
    assertFalse(typed.isChanged());
  }

  @Test
  void anotherFieldIsAnotherStep() {
    History typed = history.with(rename("S"), "title").with(rename("SE"), "summary");
    assertEquals("S", title(typed.undo()));
  }

  @Test
  void aPauseEndsTheBurst() {
    History typed = history.with(rename("S"), "title").settled().with(rename("SE"), "title");
    assertEquals("S", title(typed.undo()));
  }

  @Test
  void savingEndsTheBurstSoThatUndoReachesWhatWasSaved() {
    History typed = history.with(rename("S"), "title").saved().with(rename("SE"), "title");
    assertTrue(typed.isChanged());
    assertFalse(typed.undo().isChanged());
  }

  @Test
  void goingBackToWhatWasSavedIsNoChange() {
    History saved = history.with(rename("A")).saved();
    assertFalse(saved.isChanged());
    assertTrue(saved.undo().isChanged());
    assertFalse(saved.undo().redo().isChanged());
  }

  @Test
  void aRecoveredPathwayIsChangedFromTheStart() {
    assertTrue(History.of(start.withTitle("Recovered"), start).isChanged());
  }

  @Test
  void thereIsNoLimit() {
    History many = history;
    for (int i = 0; i < 2_000; i++) {
      many = many.with(rename("Title " + i));
    }
    for (int i = 0; i < 2_000; i++) {
      many = many.undo();
    }
    assertSame(start, many.pathway());
  }
}
