package waymark.canvas;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import waymark.picture.Rect;

/// What is typed into a field that lies on the sheet, and how that ends, once: Enter and leaving
/// the field keep it; Escape does not.
final class Typing {

  private final TextInputControl field;
  private final Consumer<String> keep;
  private final Runnable leave;
  private boolean done;

  Typing(TextInputControl field, Consumer<String> keep, Runnable leave) {
    this.field = field;
    this.keep = keep;
    this.leave = leave;
    field.setId("rename");
    field.setManaged(false);
    field.getStyleClass().add("rename");
    field
        .focusedProperty()
        .subscribe(
            (was, is) -> {
              if (was && !is) {
                keep();
              }
            });
  }

  /// Lays the field over what it names, and selects its words.
  ///
  /// @param over on the screen
  void begin(Rect over, double leastWidth, double leastHeight) {
    field.resizeRelocate(
        over.x(),
        over.y(),
        Math.max(leastWidth, over.width()),
        Math.max(leastHeight, over.height()));
    field.selectAll();
  }

  /// Hears a key that went down in the field.
  void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      keep();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      end(leave);
    }
  }

  private void keep() {
    end(() -> keep.accept(field.getText()));
  }

  private void end(Runnable how) {
    if (!done) {
      done = true;
      how.run();
    }
  }
}
