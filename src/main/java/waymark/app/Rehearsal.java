package waymark.app;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;
import waymark.file.Reading;
import waymark.file.template.Template;
import waymark.file.template.Templates;

/// What a person does first, gone through once without one while the program is packaged: Java then
/// keeps the classes that were loaded and what it learned of them, and every later start is shorter
/// (JEP 483 and 515).
///
/// ```
/// java -Dwaymark.rehearsal=true -Dglass.platform=Headless -XX:AOTCacheOutput=window.aot ...
/// ```
final class Rehearsal {

  private static final Duration SCENE = Duration.seconds(1);
  private static final List<String> PLACES =
      List.of("arrange-view", "table-roles", "routes", "find");

  private final MainWindow window;
  private final Timeline timeline = new Timeline();

  private Rehearsal(MainWindow window) {
    this.window = window;
  }

  /// Goes through it, and ends the program.
  static void in(MainWindow window) {
    Rehearsal rehearsal = new Rehearsal(window);
    rehearsal.then(rehearsal::begin);
    PLACES.forEach(place -> rehearsal.then(() -> rehearsal.go(place)));
    rehearsal.then(Platform::exit);
    rehearsal.timeline.play();
  }

  private void then(Runnable act) {
    Duration when = SCENE.multiply(timeline.getKeyFrames().size() + 1);
    timeline.getKeyFrames().add(new KeyFrame(when, _ -> act.run()));
  }

  private void begin() {
    Template template = Templates.bundled().getLast();
    if (template.read() instanceof Reading.Opened opened) {
      window.filing().openNew(opened.pathway(), template.title());
    }
  }

  private void go(String command) {
    window.commands().of(command).forEach(c -> c.action().run());
  }
}
