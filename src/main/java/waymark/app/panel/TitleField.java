package waymark.app.panel;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field for a title, which is one line and goes on below where it is longer than the field.
/// Enter leaves it.
final class TitleField extends FittedArea {

  TitleField(String words) {
    super(1);
    setText(words);
    setTextFormatter(new TextFormatter<>(TitleField::onOneLine));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private static TextFormatter.Change onOneLine(TextFormatter.Change change) {
    change.setText(change.getText().replace('\n', ' '));
    return change;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
      event.consume();
      leave(TraversalDirection.NEXT);
    }
  }
}
