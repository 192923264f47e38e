package waymark.canvas;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import waymark.picture.Rect;

/// A field over a note, several lines high. Enter and leaving it keep what was typed, Shift and
/// Enter begin a new line; Escape keeps nothing.
final class NoteField extends TextArea {

  private static final double LEAST_WIDTH = 200;
  private static final double LEAST_HEIGHT = 76;
  private static final double NEXT_LINE = 20;

  /// @param over where it lies on the screen
  NoteField(String words, Rect over, Consumer<String> keep, Runnable leave) {
    super(words);
    setWrapText(true);
    Typing typing = new Typing(this, keep, leave);
    addEventFilter(KeyEvent.KEY_PRESSED, e -> key(e, typing));
    Rect higher = new Rect(over.x(), over.y(), over.width(), over.height() + NEXT_LINE);
    typing.begin(higher, LEAST_WIDTH, LEAST_HEIGHT);
  }

  private void key(KeyEvent event, Typing typing) {
    if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
      event.consume();
      replaceSelection("\n");
    } else {
      typing.key(event);
    }
  }
}
