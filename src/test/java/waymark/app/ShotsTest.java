package waymark.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.dialog.WindowAsking;
import waymark.file.PathwayReader;
import waymark.file.Reading;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.RoleId;

/// Pictures of the window in its states, to be looked at: `mvn test -Dtest=ShotsTest
/// -Dtest.groups=shots -Dtest.excluded=` writes them to `target/shots`.
@Tag("shots")
final class ShotsTest {

  private static final Path SHOTS = Path.of("target/shots");

  @TempDir Path folder;

  @Test
  void everyState() throws Exception {
    Files.createDirectories(SHOTS);
    try (TestWindow w = TestWindow.open(folder)) {
      Thread.sleep(2500);
      shot(w, "01-start", 1);
      w.with(example("senco-annex-two"));
      shot(w, "02-open", 1);
      shot(w, "03-open-200", 2);
      select(w, new RoleId("senco"));
      shot(w, "04-role", 1);
      Id step = w.pathway().steps().getFirst().id();
      select(w, step);
      shot(w, "05-step", 1);
      select(w, new RoleId("senco"), new RoleId("headteacher"));
      shot(w, "06-several", 1);
      dialogs(w);
      w.appearance.choose(Appearance.Choice.DARK);
      select(w, new RoleId("senco"));
      shot(w, "07-dark", 1);
      shot(w, "08-dark-200", 2);
    }
  }

  private static void dialogs(TestWindow w) throws Exception {
    var damaged =
        (Reading.Damaged)
            PathwayReader.read(
                "our-school.json", "{ \"format\": 3, \"roles\": 4 }".getBytes(UTF_8));
    Mouse.onFx(
        () -> {
          var asking = new WindowAsking(w.stage, w.appearance::dress);
          Platform.runLater(() -> asking.damaged(Path.of("our-school.json"), damaged));
          return w;
        });
    dialog(w, "10-damaged");
    Mouse.onFx(
        () -> {
          var asking = new WindowAsking(w.stage, w.appearance::dress);
          Platform.runLater(() -> asking.aboutChanges("our-school.json"));
          return w;
        });
    dialog(w, "11-changes");
    Mouse.onFx(
        () -> {
          Platform.runLater(((Button) w.find("tool-new"))::fire);
          return w;
        });
    Thread.sleep(2500);
    dialog(w, "12-new");
    Mouse.onFx(
        () -> {
          ((Button) w.find("tool-export")).fire();
          return w;
        });
    dialog(w, "13-export");
  }

  /// A picture of the dialog in front, which is closed then.
  private static void dialog(TestWindow w, String name) throws Exception {
    Mouse.settle();
    Window front =
        Mouse.onFx(
            () ->
                Window.getWindows().stream()
                    .filter(window -> !window.equals(w.stage) && window instanceof Stage)
                    .findFirst()
                    .orElseThrow());
    Mouse.settle();
    BufferedImage image =
        Mouse.onFx(() -> SwingFXUtils.fromFXImage(front.getScene().snapshot(null), null));
    ImageIO.write(image, "png", SHOTS.resolve(name + ".png").toFile());
    Mouse.onFx(
        () -> {
          front.hide();
          return front;
        });
  }

  private static void select(TestWindow w, Id... ids) {
    Mouse.onFx(
        () -> {
          w.canvas().select(Set.of(ids));
          return ids;
        });
  }

  static Pathway example(String name) {
    return switch (PathwayReader.read(Path.of("examples", name + ".json"))) {
      case Reading.Opened(Pathway pathway) -> pathway;
      case Reading.TooNew _, Reading.Damaged _ -> throw new AssertionError(name);
    };
  }

  static void shot(TestWindow w, String name, double scale) throws Exception {
    w.layout();
    Mouse.settle();
    BufferedImage image =
        Mouse.onFx(
            () -> {
              SnapshotParameters how = new SnapshotParameters();
              how.setTransform(new Scale(scale, scale));
              WritableImage taken = w.stage.getScene().getRoot().snapshot(how, null);
              return SwingFXUtils.fromFXImage(taken, null);
            });
    ImageIO.write(image, "png", SHOTS.resolve(name + ".png").toFile());
  }
}
