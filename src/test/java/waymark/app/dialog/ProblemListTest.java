package waymark.app.dialog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import waymark.file.PathwayReader;
import waymark.file.Reading;

final class ProblemListTest {

  @Test
  void aLongProblemIsWrappedAndNeverCutOff() throws Exception {
    start();
    var damaged =
        assertInstanceOf(
            Reading.Damaged.class, PathwayReader.read("x.json", "not JSON".getBytes(UTF_8)));
    String shown = WaitForAsyncUtils.asyncFx(() -> shown(damaged)).get(20, TimeUnit.SECONDS);
    assertTrue(shown.contains("expected"), shown);
    assertFalse(shown.contains("…") || shown.contains("..."), shown);
  }

  private static void start() {
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException _) {
      // It runs already, for another test of this process.
    }
  }

  /// {@return the words of the first problem as they are painted}
  private static String shown(Reading.Damaged damaged) {
    Stage stage = new Stage();
    stage.setScene(new Scene(new ProblemList(damaged), 400, 300));
    stage.show();
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
    Label what =
        stage.getScene().getRoot().lookupAll(".list-cell .label").stream()
            .map(Label.class::cast)
            .filter(label -> label.getText().contains("expected"))
            .findFirst()
            .orElseThrow();
    String text = ((Text) what.lookup(".text")).getText();
    stage.close();
    return text;
  }
}
