package waymark.app;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.RoleId;
import waymark.model.RuleChoice;
import waymark.model.Severity;
import waymark.edit.PathwayEdit;

/// Pictures of the findings, to be looked at.
@Tag("shots")
final class FindingsShotsTest {

  private static final Path SHOTS = Path.of("target/shots");

  @TempDir Path folder;

  @Test
  void everyState() throws Exception {
    Files.createDirectories(SHOTS);
    try (TestWindow w = TestWindow.open(folder)) {
      w.with(FindingsTest.broken());
      Thread.sleep(2500);
      Mouse.onFx(
          () -> {
            w.document().edit(new PathwayEdit.Weigh(RuleChoice.of("senco-is-a-qualified-teacher", Severity.OFF, "our SENCos are checked on appointment")));
            ((Hyperlink) w.find("status-findings")).fire();
            return w;
          });
      Thread.sleep(1500);
      shot(w, "findings-1");
      w.appearance.choose(Appearance.Choice.DARK);
      Thread.sleep(500);
      shot(w, "findings-2-dark");
      Mouse.onFx(
          () -> {
            w.window.front().orElseThrow().right().show("inspector");
            w.canvas().select(Set.of(new RoleId("senco")));
            return w;
          });
      Thread.sleep(500);
      shot(w, "findings-3-inspector");
      w.appearance.choose(Appearance.Choice.LIGHT);
      Mouse.onFx(
          () -> {
            javafx.application.Platform.runLater(
                () ->
                    w.window
                        .front()
                        .orElseThrow()
                        .advising()
                        .weigh(w.window.front().orElseThrow().findingsProperty().get().getFirst()));
            return w;
          });
      Thread.sleep(1500);
      Window front =
          Mouse.onFx(
              () ->
                  Window.getWindows().stream()
                      .filter(x -> !x.equals(w.stage) && x instanceof Stage)
                      .findFirst()
                      .orElseThrow());
      BufferedImage image =
          Mouse.onFx(() -> SwingFXUtils.fromFXImage(front.getScene().snapshot(null), null));
      ImageIO.write(image, "png", SHOTS.resolve("findings-4-weigh.png").toFile());
      Mouse.onFx(
          () -> {
            front.hide();
            return front;
          });
    }
  }

  private static void shot(TestWindow w, String name) throws Exception {
    w.layout();
    Mouse.settle();
    BufferedImage image =
        Mouse.onFx(() -> SwingFXUtils.fromFXImage(w.stage.getScene().snapshot(null), null));
    ImageIO.write(image, "png", SHOTS.resolve(name + ".png").toFile());
  }
}
