package waymark.app;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.stage.Window;
import waymark.canvas.Faces;
import waymark.file.template.Template;
import waymark.model.Pathway;

/// Which template a new pathway begins with.
final class NewDialog extends Dialog<Pathway> {

  NewDialog(Window owner, List<Template> templates, Appearance appearance, Faces faces) {
    initOwner(owner);
    setTitle(text("new.title"));
    setHeaderText(text("new.header"));
    setGraphic(null);
    setResizable(true);
    FlowPane cards = new FlowPane(16, 16);
    cards.getStyleClass().add("template-cards");
    cards.getChildren().setAll(TemplateCard.all(templates, appearance, faces, this::begin));
    ScrollPane scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    getDialogPane().setContent(scroll);
    getDialogPane().getButtonTypes().add(ButtonType.CANCEL);
    getDialogPane().getStyleClass().add("new-dialog");
    appearance.dress(getDialogPane().getScene());
    setResultConverter(_ -> null);
    setOnShown(_ -> Platform.runLater(cards.getChildren().getFirst()::requestFocus));
  }

  private void begin(Pathway pathway) {
    setResult(pathway);
    close();
  }

  Optional<Pathway> choose() {
    return showAndWait();
  }
}
