package waymark.app;

import static waymark.app.ShotsTest.example;
import static waymark.app.ShotsTest.shot;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.QualificationId;
import waymark.model.RoleId;
import waymark.model.plan.Held;

/// Pictures of the routes panel in its states, to be looked at: `mvn test -Dtest=RoutesShotsTest
/// -Dtest.groups=shots -Dtest.excluded=` writes them to `target/shots`.
@Tag("shots")
final class RoutesShotsTest {

  @TempDir Path folder;

  @Test
  void everyState() throws Exception {
    Files.createDirectories(Path.of("target/shots"));
    try (TestWindow w = TestWindow.open(folder)) {
      Mouse.onFx(
          () -> {
            w.stage.setWidth(1000);
            w.stage.setHeight(1000);
            return w;
          });
      w.with(example("senco-annex-two"));
      Wayfinding way = w.window.front().orElseThrow().wayfinding();
      Mouse.onFx(
          () -> {
            way.show();
            return w;
          });
      shot(w, "r1-empty", 1);
      Mouse.onFx(
          () -> {
            way.planning().iAmHere(new RoleId("teacher"));
            way.planning().iWantThere(new RoleId("headteacher"));
            way.planning().iWantThere(new RoleId("ceo"));
            way.planning().hold(Held.of(new QualificationId("qts")));
            return w;
          });
      Thread.sleep(1500);
      shot(w, "r2-found", 1);
      Mouse.onFx(
          () -> {
            ((CheckBox) w.find("compare-3")).setSelected(true);
            return w;
          });
      Thread.sleep(500);
      shot(w, "r3-compared", 1);
      Mouse.onFx(
          () -> {
            w.appearance.choose(Appearance.Choice.DARK);
            return w;
          });
      Thread.sleep(300);
      shot(w, "r4-dark", 1);
      bottom(w);
      shot(w, "r5-plan-dark", 1);
      Mouse.onFx(
          () -> {
            w.appearance.choose(Appearance.Choice.LIGHT);
            return w;
          });
      w.with(example("senco-annex-two"));
      Wayfinding none = w.window.front().orElseThrow().wayfinding();
      Mouse.onFx(
          () -> {
            none.show();
            none.planning().iAmHere(new RoleId("ceo"));
            none.planning().iWantThere(new RoleId("teacher"));
            return w;
          });
      Thread.sleep(1000);
      bottom(w);
      shot(w, "r6-none", 1);
    }
  }

  private static void bottom(TestWindow w) {
    Mouse.onFx(
        () -> {
          w.stage
              .getScene()
              .getRoot()
              .lookupAll(".routes")
              .forEach(node -> ((ScrollPane) node).setVvalue(1));
          return w;
        });
  }
}
