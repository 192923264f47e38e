package waymark.app.panel;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Whether something is on the screen. What belongs to the whole program is followed while that
/// holds, by [ObservableValue#when(ObservableValue)]: what is hidden catches up when it comes back,
/// and what is closed is let go.
public final class Shown {

  private Shown() {}

  /// {@return whether `node` is in a window that is shown}
  public static ObservableValue<Boolean> of(Node node) {
    return node.sceneProperty().flatMap(Shown::of).orElse(false);
  }

  /// {@return whether `scene` is in a window that is shown}
  public static ObservableValue<Boolean> of(Scene scene) {
    return scene.windowProperty().flatMap(Window::showingProperty).orElse(false);
  }
}
