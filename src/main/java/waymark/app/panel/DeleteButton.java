package waymark.app.panel;

import static waymark.app.Texts.text;

import javafx.scene.control.Button;

/// Deletes one thing.
final class DeleteButton extends Button {

  /// Deletes from the pathway.
  DeleteButton(Runnable action) {
    this("panel.delete", action);
  }

  /// Deletes as the text `key` says.
  DeleteButton(String key, Runnable action) {
    super(text(key));
    getStyleClass().add("delete");
    setMaxWidth(Double.MAX_VALUE);
    setOnAction(_ -> action.run());
  }
}
