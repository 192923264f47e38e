package waymark.app;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Keeps a window that opens within the screen, so that its last row of buttons is always to be
/// seen: what does not fit scrolls inside. A dialog is as large as it wants to be: some window
/// managers make it as small as it may be, a moment after it was shown.
final class OnScreen {

  private static final Duration MOMENT = Duration.seconds(0.5);

  private OnScreen() {}

  /// Keeps the window of `scene` there, each time it is shown.
  static void keep(Scene scene) {
    scene
        .windowProperty()
        .subscribe(
            window -> {
              if (window != null) {
                window.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> shown(window));
              }
            });
  }

  private static void shown(Window window) {
    Platform.runLater(() -> fit(window));
    Subscription resized =
        Subscription.combine(
            window.heightProperty().subscribe((_, _) -> Platform.runLater(() -> fit(window))),
            window.widthProperty().subscribe((_, _) -> Platform.runLater(() -> fit(window))));
    PauseTransition moment = new PauseTransition(MOMENT);
    moment.setOnFinished(_ -> resized.unsubscribe());
    moment.play();
  }

  private static void fit(Window window) {
    if (window.getScene().getRoot() instanceof DialogPane pane) {
      grow(window, pane);
    }
    Rectangle2D room =
        Screen.getScreensForRectangle(window.getX(), window.getY(), 1, 1).stream()
            .findFirst()
            .orElse(Screen.getPrimary())
            .getVisualBounds();
    if (window.getHeight() > room.getHeight()) {
      window.setHeight(room.getHeight());
    }
    if (window.getWidth() > room.getWidth()) {
      window.setWidth(room.getWidth());
    }
    window.setX(within(window.getX(), window.getWidth(), room.getMinX(), room.getMaxX()));
    window.setY(within(window.getY(), window.getHeight(), room.getMinY(), room.getMaxY()));
  }

  private static void grow(Window window, DialogPane pane) {
    double across = pane.prefWidth(-1) - window.getScene().getWidth();
    if (across > 1) {
      window.setWidth(window.getWidth() + across);
    }
    double down =
        pane.prefHeight(Math.max(pane.prefWidth(-1), window.getScene().getWidth()))
            - window.getScene().getHeight();
    if (down > 1) {
      window.setHeight(window.getHeight() + down);
    }
  }

  /// {@return where a window of that size begins so that it lies between both ends}
  static double within(double at, double size, double from, double to) {
    return Math.max(from, Math.min(at, to - size));
  }
}
