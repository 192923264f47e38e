package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.RoleId;
import waymark.model.StepId;

/// What a screen reader is told, and where the keys go.
final class ScreenReaderTest {

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

  private static boolean isNamed(Node node) {
    boolean said =
        node instanceof Labeled labeled
            && Optional.ofNullable(labeled.getText()).filter(t -> !t.isBlank()).isPresent();
    boolean labelled =
        node.getScene().getRoot().lookupAll(".label").stream()
            .filter(Labeled.class::isInstance)
            .anyMatch(
                l ->
                    l instanceof javafx.scene.control.Label label
                        && node.equals(label.getLabelFor()));
    return said
        || labelled
        || Optional.ofNullable(node.getAccessibleText()).filter(t -> !t.isBlank()).isPresent();
  }

  private static boolean isControl(Node node) {
    return node instanceof ButtonBase
        || node instanceof TextInputControl
        || node instanceof ComboBoxBase<?>
        || node instanceof ChoiceBox<?>;
  }

  private static void collect(Node node, List<Node> controls) {
    if (isControl(node)) {
      controls.add(node);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(n -> collect(n, controls));
    }
  }

  private List<String> nameless() {
    return Mouse.onFx(
        () -> {
          List<Node> controls = new ArrayList<>();
          collect(w.stage.getScene().getRoot(), controls);
          assertTrue(controls.size() > 10, "nothing was looked at");
          return controls.stream().filter(n -> !isNamed(n)).map(Node::toString).toList();
        });
  }

  @Test
  void everyControlHasANameWhateverIsSelected() {
    assertEquals(List.of(), nameless());
    for (Set<waymark.model.Id> ids :
        List.<Set<waymark.model.Id>>of(
            Set.of(new RoleId("senco")),
            Set.of(new StepId("teacher-to-senco")),
            Set.of(new RoleId("senco"), new RoleId("head")))) {
      Mouse.onFx(
          () -> {
            w.canvas().select(ids);
            return w;
          });
      w.layout();
      assertEquals(List.of(), nameless(), ids::toString);
    }
  }

  @Test
  void everyControlOfTheOutlineAndTheSearchHasAName() {
    w.shortcut(KeyCode.L, Mouse.SHIFT);
    w.shortcut(KeyCode.F, 0);
    w.layout();
    assertEquals(List.of(), nameless());
  }

  @Test
  void f6WalksBetweenTheRegionsAndBack() {
    List<String> walked = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      w.key(KeyCode.F6, 0);
      walked.add(region());
    }
    assertEquals(4, Set.copyOf(walked).size(), walked::toString);
    w.key(KeyCode.F6, Mouse.SHIFT);
    assertEquals(walked.get(2), region());
  }

  /// {@return the style of the region in which the focus is}
  private String region() {
    return Mouse.onFx(
        () -> {
          Node at = w.stage.getScene().getFocusOwner();
          while (at.getParent() != null
              && at.getStyleClass().stream()
                  .noneMatch(Set.of("palette", "canvas", "inspector", "top-row")::contains)) {
            at = at.getParent();
          }
          return at.getStyleClass().toString();
        });
  }
}
