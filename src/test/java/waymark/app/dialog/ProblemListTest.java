package waymark.app.dialog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
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
    WaitForAsyncUtils.asyncFx(() -> hasRoom(damaged)).get(20, TimeUnit.SECONDS);
  }

  private static void start() {
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException _) {
      // It runs already, for another test of this process.
    }
  }

  private static void hasRoom(Reading.Damaged damaged) {
    Stage stage = new Stage();
    ProblemList list = new ProblemList(damaged);
    stage.setScene(new Scene(list, 300, 300));
    stage.show();
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
    Label what =
        stage.getScene().getRoot().lookupAll(".list-cell .label").stream()
            .map(Label.class::cast)
            .filter(label -> label.getText().contains("expected"))
            .findFirst()
            .orElseThrow();
    double lines = what.prefHeight(what.getWidth());
    stage.close();
    assertTrue(what.getWidth() < 300, "wider than the list: " + what.getWidth());
    assertTrue(what.getHeight() >= lines, what.getHeight() + " of " + lines);
  }
}
