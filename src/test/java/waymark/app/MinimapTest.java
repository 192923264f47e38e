package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Mouse.Press;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// The whole page in a corner, through the whole window.
final class MinimapTest {

  private static final double NEAR = 2;

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() throws InterruptedException {
    w = TestWindow.open(folder).with(MouseTest.small());
    // A window is kept within the screen for half a second after it is shown; this one is wider.
    Thread.sleep(700);
    Mouse.onFx(
        () -> {
          w.stage.setWidth(1300);
          return w;
        });
    w.layout();
    for (int i = 0; i < 6; i++) {
      w.shortcut(KeyCode.EQUALS, 0);
    }
    w.layout();
  }

  @AfterEach
  void close() {
    w.close();
  }

  private Node minimap() {
    return w.find("minimap");
  }

  private Point2D at(double across, double down) {
    return Mouse.onFx(
        () -> {
          Bounds bounds = minimap().localToScene(minimap().getLayoutBounds());
          return new Point2D(
              bounds.getMinX() + bounds.getWidth() * across,
              bounds.getMinY() + bounds.getHeight() * down);
        });
  }

  private Spot middle() {
    return Mouse.onFx(
        () -> w.canvas().viewport().seen(w.canvas().getWidth(), w.canvas().getHeight()).centre());
  }

  private Rect page() {
    return Mouse.onFx(() -> w.canvas().pictureProperty().get().page());
  }

  @Test
  void itIsThereWhileSomethingIsOutOfSight() {
    assertTrue(minimap().isVisible());
    w.shortcut(KeyCode.DIGIT9, 0);
    assertFalse(minimap().isVisible());
  }

  @Test
  void aClickBringsThatPlaceIntoTheMiddle() {
    w.mouse.click(at(0.5, 0.5));
    Spot centre = page().centre();
    assertEquals(centre.x(), middle().x(), NEAR);
    assertEquals(centre.y(), middle().y(), NEAR);
  }

  @Test
  void aDragMovesTheViewAlong() {
    w.mouse.click(at(0.5, 0.5));
    w.mouse.press(at(0.5, 0.5), Press.LEFT);
    w.mouse.dragTo(at(0.5, 0.5), at(0.3, 0.5), Press.LEFT);
    double left = middle().x();
    assertTrue(left < page().centre().x() - 50, () -> left + " of " + page());
    w.mouse.dragTo(at(0.3, 0.5), at(0.7, 0.7), Press.LEFT).release(at(0.7, 0.7), Press.LEFT);
    assertTrue(middle().x() > page().centre().x() + 50);
    assertTrue(middle().y() > page().centre().y() + 50);
  }

  @Test
  void thePageIsNotChangedByIt() {
    w.mouse.drag(at(0.4, 0.4), at(0.6, 0.6));
    assertEquals(MouseTest.small(), w.pathway());
  }
}
