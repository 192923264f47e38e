package waymark.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.robot.Robot;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures of the whole screen at every stop of the [Tour], in each look, and with an interface of
/// twice the size, to be looked at: `mvn test -Dtest=LooksShotsTest -Dtest.groups=shots
/// -Dtest.excluded=` on a screen of 1920 × 1080 writes them to `target/shots`; with `-Dlook=DARK`
/// and `-Dpercent=200` those of one look and size.
@Tag("shots")
final class LooksShotsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Look.class)
  void atTheUsualSize(Look look) throws IOException {
    shots(look, 100, 1366, 768);
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void atTwiceTheSize(Look look) throws IOException {
    shots(look, 200, 1920, 1080);
  }

  private void shots(Look look, int percent, double width, double height) throws IOException {
    assumeTrue(look.name().equals(System.getProperty("look", look.name())));
    assumeTrue(percent == Integer.getInteger("percent", percent));
    Path shots =
        Files.createDirectories(
            Path.of("target/shots", look.name().toLowerCase(Locale.ROOT) + "-" + percent));
    try (TestWindow w = TestWindow.open(folder)) {
      Mouse.onFx(
          () -> {
            w.stage.setWidth(width);
            w.stage.setHeight(height);
            w.appearance.choose(Appearance.Choice.valueOf(look.name()));
            w.appearance.resize(percent);
            return w;
          });
      w.layout();
      new Tour(w, folder).walk(name -> shot(shots.resolve(name + ".png"), width, height));
    }
  }

  private static void shot(Path file, double width, double height) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(700));
    BufferedImage image =
        Mouse.onFx(
            () ->
                SwingFXUtils.fromFXImage(
                    new Robot().getScreenCapture(null, 0, 0, width, height), null));
    try {
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
