package waymark.app.panel;

import static waymark.app.Texts.text;

import javafx.scene.control.Button;

/// Deletes one thing from the pathway.
final class DeleteButton extends Button {

  DeleteButton(Runnable action) {
    super(text("panel.delete"));
    getStyleClass().add("delete");
    setMaxWidth(Double.MAX_VALUE);
    setOnAction(_ -> action.run());
  }
}
