package waymark.app;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Optional;
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

  private static final double WIDTH = 860;
  private static final double HEIGHT = 580;
  private static final double MIN_HEIGHT = 320;

  NewDialog(Window owner, List<Template> templates, Appearance appearance, Faces faces) {
    initOwner(owner);
    setTitle(text("new.title"));
    setHeaderText(text("new.header"));
    setGraphic(null);
    setResizable(true);
    FlowPane cards = new FlowPane(16, 16);
    cards.getStyleClass().add("template-cards");
    for (Template template : templates) {
      cards
          .getChildren()
          .add(
              new TemplateCard(
                  template,
                  appearance,
                  faces,
                  pathway -> {
                    setResult(pathway);
                    close();
                  }));
    }
    ScrollPane scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    scroll.setPrefSize(WIDTH, HEIGHT);
    scroll.setMinSize(WIDTH, MIN_HEIGHT);
    getDialogPane().setContent(scroll);
    getDialogPane().getButtonTypes().add(ButtonType.CANCEL);
    getDialogPane().getStyleClass().add("new-dialog");
    appearance.dress(getDialogPane().getScene());
    setResultConverter(_ -> null);
  }

  Optional<Pathway> choose() {
    return showAndWait();
  }
}
