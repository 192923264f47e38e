package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.jump.Goal;
import waymark.model.RoleId;

/// The field that finds or runs anything, through the whole window.
final class JumpTest {

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

  @SuppressWarnings("unchecked")
  private List<Goal> found() {
    return Mouse.onFx(() -> List.copyOf(((ListView<Goal>) w.find("jump-list")).getItems()));
  }

  /// What the menu bar says, all its menus and those within them, but for names of files.
  private Stream<String> menuWords() {
    MenuBar bar = (MenuBar) w.stage.getScene().getRoot().lookup(".menu-bar");
    return Mouse.onFx(() -> bar.getMenus().stream().flatMap(JumpTest::words).toList()).stream();
  }

  private static Stream<String> words(MenuItem item) {
    return switch (item) {
      case Menu menu -> menu.getItems().stream().flatMap(JumpTest::words);
      case SeparatorMenuItem _ -> Stream.empty();
      case MenuItem none when none.getText().equals(Texts.text("menu.recent.none")) ->
          Stream.empty();
      default -> Stream.of(item.getText().replace("…", ""));
    };
  }

  private Node focus() {
    return Mouse.onFx(() -> w.stage.getScene().getFocusOwner());
  }

  @Test
  void theShortcutTakesTheKeysAndShowsEveryCommand() {
    w.shortcut(KeyCode.K, 0);
    assertEquals("jump", focus().getId());
    Set<String> words = found().stream().map(Goal::words).collect(Collectors.toSet());
    assertEquals(List.of(), menuWords().filter(label -> !words.contains(label)).toList());
  }

  @Test
  void aRoleIsGoneToByAFewLettersAndEnter() {
    w.shortcut(KeyCode.K, 0);
    w.type("jump", "hea");
    w.key(KeyCode.ENTER, 0);
    assertEquals(Set.of(new RoleId("head")), w.canvas().selectionProperty().get());
    assertEquals(w.canvas(), focus());
  }

  @Test
  void whatCannotBeDoneNowIsShownAndDoesNothing() {
    w.shortcut(KeyCode.K, 0);
    w.type("jump", "redo");
    assertFalse(found().getFirst().possible());
    w.key(KeyCode.ENTER, 0);
    assertEquals("jump", focus().getId());
  }

  @Test
  void arrowsChooseAndEscapeGoesBack() {
    w.shortcut(KeyCode.K, 0);
    w.key(KeyCode.DOWN, 0).key(KeyCode.DOWN, 0);
    ListView<?> list = (ListView<?>) w.find("jump-list");
    assertEquals(2, Mouse.onFx(() -> list.getSelectionModel().getSelectedIndex()));
    w.key(KeyCode.ESCAPE, 0);
    assertEquals(w.canvas(), focus());
    assertFalse(list.getParent().getParent().isVisible());
  }

  @Test
  void theListStaysShutUntilItIsAskedFor() {
    Node list = w.find("jump-list").getParent().getParent();
    Mouse.onFx(
        () -> {
          w.find("jump").requestFocus();
          return w;
        });
    assertFalse(list.isVisible());
    w.key(KeyCode.DOWN, 0);
    assertTrue(list.isVisible());
  }
}
