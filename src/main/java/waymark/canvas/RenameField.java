package waymark.canvas;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import waymark.picture.Rect;

/// A field over a title. Enter and leaving it keep what was typed; Escape does not.
final class RenameField extends TextField {

  private static final double LEAST_WIDTH = 160;
  private static final double LEAST_HEIGHT = 34;

  /// @param over where it lies on the screen
  RenameField(String title, Rect over, Consumer<String> keep, Runnable leave) {
    super(title);
    Typing typing = new Typing(this, keep, leave);
    addEventFilter(KeyEvent.KEY_PRESSED, typing::key);
    typing.begin(over, LEAST_WIDTH, LEAST_HEIGHT);
  }
}
