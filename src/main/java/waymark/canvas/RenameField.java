package waymark.canvas;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import waymark.picture.Rect;

/// A field over a title, as wide as what is typed. Enter and leaving it keep that; Escape does not.
final class RenameField extends TextField {

  private static final double LEAST_WIDTH = 160;
  private static final double LEAST_HEIGHT = 34;
  private static final double AROUND_WORDS = 36;

  /// @param over where it lies on the screen
  RenameField(String title, Rect over, Consumer<String> keep, Runnable leave) {
    super(title);
    Typing typing = new Typing(this, keep, leave);
    addEventFilter(KeyEvent.KEY_PRESSED, typing::key);
    typing.begin(over, LEAST_WIDTH, LEAST_HEIGHT);
    double least = getWidth();
    textProperty().subscribe(() -> widen(least));
    fontProperty().subscribe(() -> widen(least));
  }

  private void widen(double least) {
    Text words = new Text(getText());
    words.setFont(getFont());
    double wanted = words.getLayoutBounds().getWidth() + AROUND_WORDS;
    resize(Math.max(least, wanted), getHeight());
  }
}
