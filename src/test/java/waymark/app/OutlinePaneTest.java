package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.Placement;
import waymark.model.Role;
import waymark.model.RoleId;

/// The outline with the keyboard, through the whole window.
final class OutlinePaneTest {

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder).with(MouseTest.small());
    w.shortcut(KeyCode.L, Mouse.SHIFT);
    w.layout();
  }

  @AfterEach
  void close() {
    w.close();
  }

  private int row() {
    ListView<?> list = (ListView<?>) w.find("outline");
    return Mouse.onFx(() -> list.getSelectionModel().getSelectedIndex());
  }

  @Test
  void theCanvasFollowsTheRowAndTheRowTheCanvas() {
    w.key(KeyCode.DOWN, 0);
    assertEquals(Set.of(new RoleId("senco")), w.canvas().selectionProperty().get());
    Mouse.onFx(
        () -> {
          w.canvas().select(Set.of(new RoleId("head")));
          return w;
        });
    assertEquals(2, row());
  }

  @Test
  void enterTypingAndEnterMakesRolesOneAfterTheOther() {
    w.key(KeyCode.DOWN, 0).key(KeyCode.ENTER, 0);
    w.layout();
    w.type("outline-title", "Assistant SENCo");
    w.key(KeyCode.ENTER, 0);
    w.layout();
    assertEquals(5, w.pathway().roles().size());
    assertTrue(w.pathway().roles().stream().anyMatch(r -> r.title().equals("Assistant SENCo")));
    assertEquals(3, w.pathway().steps().size());
    assertTrue(
        w.pathway().views().getFirst().placements().stream().allMatch(p -> p.at().isPresent()));
  }

  @Test
  void tabConnectsAndUndoIsOneStep() {
    w.key(KeyCode.END, 0).key(KeyCode.TAB, 0);
    assertEquals(2, w.pathway().steps().size());
    w.shortcut(KeyCode.Z, 0);
    assertEquals(MouseTest.small(), w.pathway());
  }

  @Test
  void f2RenamesAndNothingElseMoves() {
    w.key(KeyCode.F2, 0);
    w.layout();
    w.type("outline-title", "Class teacher");
    w.key(KeyCode.ENTER, 0);
    assertEquals(
        Optional.of("Class teacher"), w.pathway().role(new RoleId("teacher")).map(Role::title));
    assertEquals(3, w.pathway().roles().size());
    assertEquals(
        Optional.of(0),
        w.pathway()
            .views()
            .getFirst()
            .placement(new RoleId("teacher"))
            .flatMap(Placement::at)
            .map(p -> p.x()));
  }
}
