package waymark.app;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.change.CompareDialog;
import waymark.app.change.TakeDialog;
import waymark.app.document.Settled;
import waymark.canvas.Faces;
import waymark.change.Taking;
import waymark.edit.PathwayEdit;
import waymark.model.RoleId;
import waymark.model.RuleChoice;
import waymark.model.Severity;

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
            w.document()
                .edit(
                    new PathwayEdit.WeighAll(
                        List.of(
                            RuleChoice.of(
                                "senco-is-a-qualified-teacher",
                                Severity.OFF,
                                "our SENCos are checked on appointment"))));
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
      Mouse.onFx(
          () -> {
            w.canvas().actualSize();
            w.canvas().reveal(new RoleId("senco"));
            return w;
          });
      Thread.sleep(400);
      shot(w, "findings-5-near");
      w.appearance.choose(Appearance.Choice.LIGHT);
      Mouse.onFx(
          () -> {
            Platform.runLater(
                () ->
                    w.window
                        .front()
                        .orElseThrow()
                        .advising()
                        .weigh(w.window.front().orElseThrow().findingsProperty().get().getFirst()));
            return w;
          });
      Thread.sleep(1500);
      dialog(w, "findings-4-weigh");
      Mouse.onFx(
          () -> {
            new CompareDialog(
                    w.stage,
                    new Faces(),
                    Look.LIGHT.theme(),
                    Look.LIGHT.desk(),
                    Settled.settle(ShotsTest.example("senco-annex-two")),
                    w.document().pathway(),
                    "senco-annex-two.json")
                .show();
            return w;
          });
      dialog(w, "change-1-compare");
      Mouse.onFx(
          () -> {
            new TakeDialog(
                    w.stage,
                    Taking.offers(
                        Optional.empty(),
                        w.document().pathway(),
                        ShotsTest.example("senco-annex-two")),
                    "senco-annex-two.json",
                    false)
                .show();
            return w;
          });
      dialog(w, "change-2-take");
      Mouse.onFx(
          () -> {
            new ReferenceDialog(w.stage, w.around).show();
            return w;
          });
      dialog(w, "change-3-reference");
    }
  }

  private static void dialog(TestWindow w, String name) throws Exception {
    Thread.sleep(1500);
    Window front =
        Mouse.onFx(
            () ->
                Window.getWindows().stream()
                    .filter(x -> !x.equals(w.stage) && x instanceof Stage)
                    .findFirst()
                    .orElseThrow());
    Mouse.onFx(
        () -> {
          w.appearance.dress(front.getScene());
          return w;
        });
    BufferedImage image =
        Mouse.onFx(() -> SwingFXUtils.fromFXImage(front.getScene().snapshot(null), null));
    ImageIO.write(image, "png", SHOTS.resolve(name + ".png").toFile());
    Mouse.onFx(
        () -> {
          front.hide();
          return front;
        });
  }

  private static void shot(TestWindow w, String name) throws Exception {
    w.layout();
    Mouse.settle();
    BufferedImage image =
        Mouse.onFx(() -> SwingFXUtils.fromFXImage(w.stage.getScene().snapshot(null), null));
    ImageIO.write(image, "png", SHOTS.resolve(name + ".png").toFile());
  }
}
