package waymark.app.panel;

import static waymark.app.Texts.text;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The two ways of taking something away, which are not the same.
final class RemoveButtons extends VBox {

  RemoveButtons(Editing editing) {
    super(8);
    getStyleClass().add("remove-buttons");
    Button remove = new Button(text("panel.remove-from-view"));
    remove.setOnAction(_ -> editing.removeFromView());
    remove.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(remove, new DeleteButton(editing::deleteFromPathway));
  }
}
