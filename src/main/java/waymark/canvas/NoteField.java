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

  private boolean done;

  /// @param over where it lies on the screen
  NoteField(String words, Rect over, Consumer<String> keep, Runnable leave) {
    super(words);
    setId("rename");
    setManaged(false);
    setWrapText(true);
    getStyleClass().add("rename");
    resizeRelocate(
        over.x(),
        over.y(),
        Math.max(LEAST_WIDTH, over.width()),
        Math.max(LEAST_HEIGHT, over.height() + 20));
    addEventFilter(KeyEvent.KEY_PRESSED, e -> key(e, keep, leave));
    focusedProperty()
        .subscribe(
            (was, is) -> {
              if (was && !is) {
                end(() -> keep.accept(getText()));
              }
            });
    selectAll();
  }

  private void key(KeyEvent event, Consumer<String> keep, Runnable leave) {
    if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
      event.consume();
      replaceSelection("\n");
    } else if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      end(() -> keep.accept(getText()));
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      end(leave);
    }
  }

  private void end(Runnable how) {
    if (!done) {
      done = true;
      how.run();
    }
  }
}
