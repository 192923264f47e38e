package waymark.canvas;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import waymark.picture.Rect;

/// A field over a title. Enter and leaving it keep what was typed; Escape does not.
final class RenameField extends TextField {

  private static final double HEIGHT = 34;
  private boolean done;

  /// @param over where it lies on the screen
  RenameField(String title, Rect over, Consumer<String> keep, Runnable leave) {
    super(title);
    setId("rename");
    setManaged(false);
    getStyleClass().add("rename");
    resizeRelocate(
        over.x(), over.y(), Math.max(160, over.width()), Math.max(HEIGHT, over.height()));
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
    if (event.getCode() == KeyCode.ENTER) {
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
