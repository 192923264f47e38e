package waymark.app;

import static waymark.app.Texts.text;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.concurrent.Task;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// How far the arranging is, with a way to stop it; not there while it takes no time to speak of.
final class ArrangingBar extends HBox {
  private static final Duration PATIENCE = Duration.millis(400);

  private final Consumer<String> say;
  private final ProgressBar progress = new ProgressBar();
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private Optional<Task<?>> running = Optional.empty();

  /// @param say is told what came of it
  ArrangingBar(Consumer<String> say) {
    super(10);
    this.say = say;
    setId("arranging");
    getStyleClass().add("arranging-bar");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAlignment(Pos.CENTER);
    StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
    StackPane.setMargin(this, new Insets(16));
    Button cancel = new Button(text("arranging.cancel"));
    cancel.setId("arranging-cancel");
    cancel.setOnAction(_ -> running.ifPresent(Task::cancel));
    getChildren().addAll(new Label(text("arranging.now")), progress, cancel);
    setVisible(false);
    patience.setOnFinished(_ -> setVisible(running.isPresent()));
  }

  /// Shows how far `task` is; one that runs already is given up.
  void follow(Task<?> task) {
    running.ifPresent(Task::cancel);
    running = Optional.of(task);
    progress.progressProperty().bind(task.progressProperty());
    task.runningProperty()
        .subscribe(
            (was, is) -> {
              if (was && !is && running.equals(Optional.of(task))) {
                running = Optional.empty();
                setVisible(false);
              }
            });
    patience.playFromStart();
  }

  /// Says `sentence` to the person.
  void say(String sentence) {
    say.accept(sentence);
  }
}
