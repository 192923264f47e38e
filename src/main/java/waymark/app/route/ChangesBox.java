package waymark.app.route;

import static waymark.app.Texts.text;

import java.util.List;
import javafx.scene.layout.VBox;

/// What a pathway that has changed means for the plan that was opened.
final class ChangesBox extends VBox {

  ChangesBox(Planning planning) {
    setId("plan-changes");
    getStyleClass().addAll("finding", "changes");
    planning.changesProperty().subscribe(this::show);
  }

  private void show(List<String> sentences) {
    setVisible(!sentences.isEmpty());
    setManaged(!sentences.isEmpty());
    getChildren().setAll(Words.text(text("plan.changed"), "strong"));
    sentences.forEach(s -> getChildren().add(Words.text("• " + s)));
    getChildren().add(Words.text(text("plan.changed.then"), "fine"));
  }
}
