package waymark.app;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.stage.Screen;
import javafx.stage.Window;
import waymark.canvas.Faces;
import waymark.file.template.Template;
import waymark.model.Pathway;

/// Which template a new pathway begins with.
final class NewDialog extends Dialog<Pathway> {

  private static final double WIDTH = 900;
  private static final double HEIGHT = 630;
  private static final double MIN_HEIGHT = 320;

  /// What a window has beside the cards, and the screen beside a window.
  private static final double AROUND = 240;

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
    double room = Screen.getPrimary().getVisualBounds().getHeight() - AROUND;
    double height = Math.clamp(room, MIN_HEIGHT, HEIGHT);
    scroll.setPrefSize(WIDTH, height);
    scroll.setMinSize(WIDTH, height);
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
