package waymark.app;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Keeps a window that opens within the screen, so that its last row of buttons is always to be
/// seen: what does not fit scrolls inside.
final class OnScreen {

  private OnScreen() {}

  /// Keeps the window of `scene` there, each time it is shown.
  static void keep(Scene scene) {
    scene
        .windowProperty()
        .subscribe(
            window -> {
              if (window != null) {
                window.addEventHandler(
                    WindowEvent.WINDOW_SHOWN, _ -> Platform.runLater(() -> fit(window)));
              }
            });
  }

  private static void fit(Window window) {
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

  /// {@return where a window of that size begins so that it lies between both ends}
  static double within(double at, double size, double from, double to) {
    return Math.max(from, Math.min(at, to - size));
  }
}
