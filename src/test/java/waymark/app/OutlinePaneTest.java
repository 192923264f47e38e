package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.Placement;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.View;

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

  /// As from the keyboard of somebody quick, or of a program that types for a person: nothing is
  /// laid out between one key and the next.
  private void atOnce(String words) {
    Mouse.onFx(
        () -> {
          words.chars().forEach(c -> press((char) c));
          return words;
        });
  }

  private void press(char sign) {
    Node focus = w.stage.getScene().getFocusOwner();
    KeyCode code = sign == '\n' ? KeyCode.ENTER : sign == '\t' ? KeyCode.TAB : KeyCode.UNDEFINED;
    String typed = Character.toString(sign);
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
      boolean isTyped = type.equals(KeyEvent.KEY_TYPED);
      Event.fireEvent(
          isTyped ? w.stage.getScene().getFocusOwner() : focus,
          new KeyEvent(
              type,
              isTyped ? typed : "",
              "",
              isTyped ? KeyCode.UNDEFINED : code,
              false,
              false,
              false,
              false));
    }
  }

  @Test
  void whatIsTypedTogetherWithEnterIsInTheTitle() {
    w.key(KeyCode.DOWN, 0);
    atOnce("\nMentor\nCoach\n");
    assertTrue(
        w.pathway().roles().stream()
            .map(Role::title)
            .toList()
            .containsAll(List.of("Mentor", "Coach")),
        () -> w.pathway().roles().toString());
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

  private Node cell(String title) {
    return Mouse.onFx(
        () ->
            w.find("outline").lookupAll(".outline-row").stream()
                .filter(cell -> words(cell).contains(title))
                .findFirst()
                .orElseThrow());
  }

  private static List<String> words(Node cell) {
    return cell.lookupAll(".label").stream().map(l -> ((Labeled) l).getText()).toList();
  }

  private Point2D at(String title, double share) {
    Node cell = cell(title);
    return Mouse.onFx(
        () -> {
          Bounds bounds = cell.localToScene(cell.getBoundsInLocal());
          return new Point2D(bounds.getMinX() + 90, bounds.getMinY() + bounds.getHeight() * share);
        });
  }

  @Test
  void aRowDraggedOnAnotherBecomesItsNextStep() {
    w.mouse.drag(at("Headteacher", 0.5), at("SENCo", 0.5));
    assertTrue(
        w.pathway().steps().stream()
            .anyMatch(
                s -> s.from().equals(new RoleId("senco")) && s.to().equals(new RoleId("head"))),
        () -> w.pathway().steps().toString());
    w.shortcut(KeyCode.Z, 0);
    assertEquals(MouseTest.small(), w.pathway());
  }

  @Test
  void aRowDraggedToTheEdgeOfAnotherComesBesideIt() {
    w.mouse.drag(at("Headteacher", 0.5), at("Teacher", 0.1));
    assertEquals(MouseTest.small().steps(), w.pathway().steps());
    assertEquals(new RoleId("head"), w.pathway().roles().getFirst().id());
  }

  @Test
  void leftClosesARowAndRightOpensItAgain() {
    w.key(KeyCode.HOME, 0).key(KeyCode.LEFT, 0);
    assertEquals(2, items());
    w.key(KeyCode.RIGHT, 0);
    assertEquals(3, items());
    w.key(KeyCode.RIGHT, 0);
    assertEquals(1, row());
    w.key(KeyCode.LEFT, 0);
    assertEquals(0, row());
  }

  @Test
  void theTriangleClosesAndOpensToo() {
    Node handle = Mouse.onFx(() -> cell("Teacher").lookup(".outline-handle"));
    w.mouse.click(handle);
    assertEquals(2, items());
    w.layout();
    w.mouse.click(Mouse.onFx(() -> cell("Teacher").lookup(".outline-handle")));
    assertEquals(3, items());
  }

  @Test
  void whatIsSelectedOnTheCanvasIsOpenedInTheOutline() {
    w.key(KeyCode.HOME, 0).key(KeyCode.LEFT, 0);
    Mouse.onFx(
        () -> {
          w.canvas().select(Set.of(new RoleId("senco")));
          return w;
        });
    assertEquals(1, row());
  }

  @Test
  void whatTheViewLacksStaysInTheOutlineAndComesBackBySpace() {
    w.key(KeyCode.END, 0).key(KeyCode.DELETE, 0);
    assertEquals(3, items());
    assertTrue(view().placement(new RoleId("head")).isEmpty());
    w.key(KeyCode.SPACE, 0);
    assertTrue(view().placement(new RoleId("head")).flatMap(Placement::at).isPresent());
  }

  private View view() {
    return w.pathway().views().getFirst();
  }

  private int items() {
    ListView<?> list = (ListView<?>) w.find("outline");
    return Mouse.onFx(() -> list.getItems().size());
  }
}
