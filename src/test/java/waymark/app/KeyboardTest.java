package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.Id;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

/// Each gesture once with the keyboard, through the whole window.
final class KeyboardTest {

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder).with(MouseTest.small());
  }

  @AfterEach
  void close() {
    w.close();
  }

  private void select(Id... ids) {
    Mouse.onFx(
        () -> {
          w.canvas().requestFocus();
          w.canvas().select(Set.of(ids));
          return ids;
        });
  }

  private Set<Id> selection() {
    return Mouse.onFx(() -> w.canvas().selectionProperty().get());
  }

  private Optional<Point> place(String role) {
    return w.pathway().views().getFirst().placement(new RoleId(role)).flatMap(Placement::at);
  }

  @Test
  void tabGoesToTheFirstCardAndSpaceSelectsIt() {
    select();
    w.key(KeyCode.TAB, 0).key(KeyCode.SPACE, 0);
    assertEquals(Set.of(new RoleId("teacher")), selection());
  }

  @Test
  void arrowsMoveWhatIsSelected() {
    select(new RoleId("head"));
    w.key(KeyCode.RIGHT, 0);
    assertNotEquals(Optional.of(new Point(320, 240)), place("head"));
    assertEquals(Optional.of(240), place("head").map(Point::y));
  }

  @Test
  void deleteRemovesFromTheViewAndWithShiftFromThePathway() {
    select(new RoleId("head"));
    w.key(KeyCode.DELETE, 0);
    assertTrue(place("head").isEmpty());
    assertTrue(w.pathway().role(new RoleId("head")).isPresent());
    select(new RoleId("senco"));
    w.key(KeyCode.DELETE, Mouse.SHIFT);
    assertTrue(w.pathway().role(new RoleId("senco")).isEmpty());
    assertTrue(w.pathway().steps().isEmpty());
  }

  @Test
  void f2RenamesInPlaceAndEscapeLeavesTheNameAlone() {
    select(new RoleId("head"));
    w.key(KeyCode.F2, 0);
    w.type("rename", "Nobody");
    w.key(KeyCode.ESCAPE, 0);
    assertEquals(MouseTest.small(), w.pathway());
    w.key(KeyCode.F2, 0);
    w.type("rename", "Head of school");
    w.key(KeyCode.ENTER, 0);
    assertEquals(
        Optional.of("Head of school"), w.pathway().role(new RoleId("head")).map(Role::title));
  }

  @Test
  void selectAllUndoRedoCopyAndPasteGoByTheirShortcuts() {
    select();
    w.shortcut(KeyCode.A, 0);
    assertEquals(3, selection().size());
    select(new RoleId("senco"));
    w.shortcut(KeyCode.C, 0).shortcut(KeyCode.V, 0);
    assertEquals(4, w.pathway().roles().size());
    w.shortcut(KeyCode.Z, 0);
    assertEquals(MouseTest.small(), w.pathway());
    w.shortcut(KeyCode.Z, Mouse.SHIFT);
    assertEquals(4, w.pathway().roles().size());
  }

  @Test
  void theNextViewIsAPageDownAwayAndTheOneBeforeAPageUp() {
    View second = View.of(new ViewId("trust"), ViewKind.TRUST, "In a trust");
    w.with(MouseTest.small().withViews(List.of(MouseTest.small().views().getFirst(), second)));
    select();
    w.shortcut(KeyCode.PAGE_DOWN, 0);
    assertEquals(second.id(), Mouse.onFx(() -> w.document().view().id()));
    w.shortcut(KeyCode.PAGE_UP, Mouse.SHIFT);
    assertEquals(second.id(), w.pathway().views().getFirst().id());
  }

  @Test
  void arrangingGoesByItsShortcutFromTheCanvasToo() {
    select();
    w.shortcut(KeyCode.A, Mouse.SHIFT);
    TestWindow.await(
        () -> Optional.of(w.pathway()).filter(p -> !p.equals(MouseTest.small())), "arranged");
    assertEquals(Set.of(), selection());
  }

  @Test
  void cutAndPasteMovesAndDuplicateCopies() {
    select(new RoleId("head"));
    w.shortcut(KeyCode.X, 0);
    assertTrue(place("head").isEmpty());
    w.shortcut(KeyCode.V, 0);
    assertTrue(place("head").isPresent());
    assertEquals(3, w.pathway().roles().size());
    select(new RoleId("teacher"));
    w.shortcut(KeyCode.D, 0);
    assertEquals(4, w.pathway().roles().size());
  }

  @Test
  void aStepIsDeletedFromThePathway() {
    select(new StepId("teacher-to-senco"));
    w.key(KeyCode.DELETE, Mouse.SHIFT);
    assertTrue(w.pathway().steps().isEmpty());
  }

  @Test
  void aRoleOfThePaletteComesByEnter() {
    Mouse.onFx(
        () -> {
          w.find("palette-deputy-head").requestFocus();
          return w;
        });
    w.key(KeyCode.ENTER, 0);
    assertEquals(4, w.pathway().roles().size());
  }

  @Test
  void zoomingGoesByShortcutsToo() {
    double before = Mouse.onFx(() -> w.canvas().viewport().zoom());
    w.shortcut(KeyCode.EQUALS, 0);
    assertTrue(Mouse.onFx(() -> w.canvas().viewport().zoom()) > before);
    w.shortcut(KeyCode.DIGIT0, 0);
    assertEquals(100, Mouse.onFx(() -> w.canvas().viewport().percent()));
  }

  @Test
  void cardsAreNamedForScreenReaders() {
    String name = w.find("on-canvas-senco").getAccessibleText();
    assertTrue(name.contains("SENCo"), name);
    assertFalse(w.find("on-canvas-senco").isFocusTraversable());
  }
}
