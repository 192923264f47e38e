package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is closed is not kept by what belongs to the whole program.
final class LettingGoTest {

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder);
  }

  @AfterEach
  void close() {
    w.close();
  }

  @Test
  void aDocumentThatIsClosedIsLetGo() {
    WeakReference<DocumentPane> pane = paneOfADocument();
    Mouse.onFx(() -> w.window.filing().closeAll());
    w.layout();
    assertTrue(isGone(pane), "something of the program still follows the document");
  }

  private WeakReference<DocumentPane> paneOfADocument() {
    w.with(MouseTest.small());
    return new WeakReference<>(w.window.front().orElseThrow());
  }

  @Test
  void aDialogThatIsClosedIsLetGo() {
    WeakReference<Scene> scene = sceneOfAWindow();
    assertTrue(isGone(scene), "the appearance still follows the window");
  }

  private WeakReference<Scene> sceneOfAWindow() {
    return Mouse.onFx(
        () -> {
          Scene scene = new Scene(new StackPane());
          w.appearance.dress(scene);
          Stage stage = new Stage();
          stage.setScene(scene);
          stage.show();
          stage.hide();
          return new WeakReference<>(scene);
        });
  }

  @Test
  void whatWasHiddenWearsTheNewColoursWhenItComesBack() {
    List<String> dark =
        Mouse.onFx(
            () -> {
              Stage stage = new Stage();
              stage.setScene(new Scene(new StackPane()));
              w.appearance.dress(stage.getScene());
              stage.show();
              stage.hide();
              w.appearance.choose(Appearance.Choice.DARK);
              stage.show();
              List<String> sheets = List.copyOf(stage.getScene().getStylesheets());
              stage.hide();
              return sheets;
            });
    assertEquals(Mouse.onFx(() -> List.copyOf(w.stage.getScene().getStylesheets())), dark);
  }

  private static boolean isGone(WeakReference<?> reference) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (reference.get() != null && System.nanoTime() < end) {
      System.gc();
      Mouse.settle();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
    return reference.get() == null;
  }
}
