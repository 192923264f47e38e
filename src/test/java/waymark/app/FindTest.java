package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.Id;
import waymark.model.RoleId;

/// The bar that finds, through the whole window.
final class FindTest {

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder).with(MouseTest.small());
    w.shortcut(KeyCode.F, 0);
  }

  @AfterEach
  void close() {
    w.close();
  }

  private String count() {
    return Mouse.onFx(() -> ((Label) w.find("find-count")).getText());
  }

  private Set<Id> selection() {
    return Mouse.onFx(() -> w.canvas().selectionProperty().get());
  }

  @Test
  void typingGoesToTheFirstAndEnterToTheNextAndRound() {
    w.type("find", "teacher");
    assertEquals("1 of 2", count());
    assertEquals(Set.of(new RoleId("teacher")), selection());
    w.key(KeyCode.ENTER, 0);
    assertEquals(Set.of(new RoleId("head")), selection());
    w.key(KeyCode.ENTER, 0);
    assertEquals("1 of 2", count());
    w.key(KeyCode.ENTER, Mouse.SHIFT);
    assertEquals("2 of 2", count());
  }

  @Test
  void allThatIsFoundIsMarkedUntilTheBarIsShut() {
    w.type("find", "teacher");
    assertEquals(Set.of(new RoleId("teacher"), new RoleId("head")), w.canvas().marked());
    w.key(KeyCode.ESCAPE, 0);
    assertEquals(Set.of(), w.canvas().marked());
    assertFalse(w.find("find-bar").isVisible());
    assertEquals(w.canvas(), Mouse.onFx(() -> w.stage.getScene().getFocusOwner()));
  }

  @Test
  void whatIsNowhereIsSaid() {
    w.type("find", "zebra");
    assertEquals("Not found", count());
  }
}
