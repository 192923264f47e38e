package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

/// The interface at twice its size, in a window as small as a laptop's.
class LargeTest {

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder);
    Mouse.onFx(
        () -> {
          w.appearance.resize(200);
          return w;
        });
    w.layout();
    w.layout();
  }

  @AfterEach
  void close() {
    w.close();
  }

  @Test
  void theMenuIsSeenOnTheStartPage() {
    assertTrue(Mouse.onFx(() -> bounds(lookup(".menu-bar")).getMinY()) >= 0);
  }

  @Test
  void noWordOfTheStartPageIsCut() {
    List<String> cut =
        Mouse.onFx(
            () ->
                lookup(".start-rail").lookupAll(".label").stream()
                    .map(Labeled.class::cast)
                    .filter(label -> !label.getText().isEmpty())
                    .filter(label -> label.lookup(".text") instanceof Text t && isCut(label, t))
                    .map(Labeled::getText)
                    .toList());
    assertEquals(List.of(), cut);
  }

  private static boolean isCut(Labeled label, Text shown) {
    String words = label.getText().replaceAll("\\s", "");
    return !shown.getText().replaceAll("\\s", "").equals(words);
  }

  @Test
  void everyTabOfAViewSaysItsName() {
    View trust = View.of(new ViewId("trust"), ViewKind.TRUST, "Across the whole of the trust");
    w.with(MouseTest.small().withViews(List.of(MouseTest.small().views().getFirst(), trust)));
    w.layout();
    TreeSet<String> shown = new TreeSet<>();
    Mouse.onFx(
        () -> {
          w.stage.getScene().getRoot().lookupAll(".view-tab").stream()
              .map(tab -> ((Text) tab.lookup(".text")).getText())
              .forEach(shown::add);
          return w;
        });
    assertTrue(shown.contains(trust.title()), shown::toString);
  }

  private Node lookup(String selector) {
    return w.stage.getScene().getRoot().lookup(selector);
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
