package waymark.canvas;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Whether a person works by keys: only then is shown what keys speak to.
final class ByKey {

  private boolean on;

  /// @param changed is told when that may look different
  ByKey(CanvasView canvas, Runnable changed) {
    canvas.addEventFilter(KeyEvent.ANY, _ -> set(true, changed));
    canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> set(false, changed));
    canvas.focusedProperty().subscribe(changed);
  }

  private void set(boolean now, Runnable changed) {
    if (on != now) {
      on = now;
      changed.run();
    }
  }

  boolean isOn() {
    return on;
  }
}
