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
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.command.Command;
import waymark.app.command.Keyed;
import waymark.app.outline.OutlineKey;
import waymark.app.table.FieldKey;
import waymark.app.table.TableKey;
import waymark.gesture.KeyAct;

/// The sheet of shortcuts, through the whole window.
final class ShortcutsTest {

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder).with(MouseTest.small());
  }

  @AfterEach
  void close() {
    Mouse.onFx(
        () -> {
          others().forEach(Window::hide);
          return w;
        });
    w.close();
  }

  private List<Window> others() {
    return Mouse.onFx(
        () ->
            Window.getWindows().stream().filter(o -> !o.equals(w.stage) && o.isShowing()).toList());
  }

  private void type(String character) {
    Mouse.onFx(
        () -> {
          Node owner = w.stage.getScene().getFocusOwner();
          KeyEvent typed =
              new KeyEvent(
                  KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, true, false, false, false);
          KeyEvent.fireEvent(owner, typed);
          return owner;
        });
  }

  private Set<String> sheet() {
    Node content = w.beside("#shortcuts");
    return Mouse.onFx(
        () ->
            content.lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.toUnmodifiableSet()));
  }

  @Test
  void aQuestionMarkShowsEveryKeyThereIs() {
    type("?");
    Set<String> words = sheet();
    Stream.of(KeyAct.values())
        .forEach(
            act -> {
              assertTrue(words.contains(act.words()), act::words);
              assertTrue(words.contains(CanvasKeys.names(act)), act::name);
            });
    Stream.of(OutlineKey.values(), TableKey.values(), FieldKey.values())
        .flatMap(Stream::<Keyed>of)
        .forEach(
            act -> {
              assertTrue(words.contains(act.words()), act::words);
              assertTrue(words.contains(act.names()), act::names);
            });
    List<Command> commands = w.window.commands().all().filter(c -> c.keys().isPresent()).toList();
    assertFalse(commands.isEmpty());
    commands.forEach(
        c -> assertTrue(words.contains(c.keys().orElseThrow().getDisplayText()), c::key));
  }

  @Test
  void theSheetShowsTwoColumnsOfMoreThanAFewLines() {
    type("?");
    w.beside("#shortcuts");
    Window sheet = others().getFirst();
    assertTrue(sheet.getWidth() > 800, () -> "width " + sheet.getWidth());
    assertTrue(sheet.getHeight() > 500, () -> "height " + sheet.getHeight());
  }

  @Test
  void theSheetIsThereOnce() {
    w.key(KeyCode.F1, 0);
    type("?");
    assertEquals(1, others().size());
  }

  @Test
  void aQuestionMarkInATextIsOne() {
    TextField field = (TextField) w.find("jump");
    Mouse.onFx(
        () -> {
          field.requestFocus();
          return field;
        });
    type("?");
    assertEquals("?", Mouse.onFx(field::getText));
    assertEquals(List.of(), others());
  }

  @Test
  void keysAreNamedAsTheMenusNameThem() {
    assertEquals("Tab, Shift+Tab", CanvasKeys.names(KeyAct.WALK));
    assertEquals("Ctrl+Arrows", CanvasKeys.names(KeyAct.GROW));
    assertEquals("Ctrl+Enter, Alt+Enter", FieldKey.LINE.names());
    assertEquals("Alt+Left, Right, Alt+Shift+Left, Right", CanvasKeys.names(KeyAct.RESIZE_NOTE));
  }
}
