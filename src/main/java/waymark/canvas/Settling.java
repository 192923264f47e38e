package waymark.canvas;

import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// A size that is being chosen: it changes with every turn of the wheel, until the wheel rests.
final class Settling {

  private static final Duration REST = Duration.millis(120);

  private final PauseTransition rest = new PauseTransition(REST);

  /// @param settled is told when the wheel rests
  Settling(Runnable settled) {
    rest.setOnFinished(_ -> settled.run());
  }

  /// The wheel has turned.
  void turn() {
    rest.playFromStart();
  }

  /// The size is chosen by other means.
  void end() {
    rest.stop();
  }

  /// {@return whether the next turn is waited for}
  boolean isOn() {
    return rest.getStatus() == Status.RUNNING;
  }
}
