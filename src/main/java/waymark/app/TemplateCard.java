package waymark.app;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import waymark.app.document.Settled;
import waymark.app.panel.Shown;
import waymark.canvas.Faces;
import waymark.canvas.Thumbnail;
import waymark.file.Reading;
import waymark.file.template.Template;
import waymark.model.Pathway;
import waymark.picture.Picture;

/// A template with its picture, to be chosen. The picture is drawn away from the window and comes
/// when it is ready.
final class TemplateCard extends Button {

  private static final double WIDTH = 236;
  private static final double HEIGHT = 144;

  private final StackPane frame = new StackPane();

  TemplateCard(Template template, Appearance appearance, Faces faces, Consumer<Pathway> choose) {
    setId("template-" + template.name());
    getStyleClass().add("template-card");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    frame.getStyleClass().add("template-picture");
    frame.setMinSize(WIDTH, HEIGHT);
    frame.setMaxSize(WIDTH, HEIGHT);
    VBox box =
        new VBox(
            6, frame, words(template.title(), "template-title"), words(template.summary(), "fine"));
    box.setAlignment(Pos.TOP_LEFT);
    setGraphic(box);
    setAccessibleText(template.title() + ". " + template.summary());
    setOnAction(_ -> read(template).ifPresent(choose));
    appearance.lookProperty().when(Shown.of(this)).subscribe(look -> draw(template, faces, look));
  }

  private static Label words(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setPrefWidth(WIDTH);
    label.setMaxWidth(WIDTH);
    return label;
  }

  private void draw(Template template, Faces faces, Look look) {
    Thread.ofVirtual()
        .start(
            () ->
                read(template)
                    .map(Settled::settle)
                    .map(p -> Pictures.onScreen(p, p.views().getFirst(), look))
                    .ifPresent(picture -> Platform.runLater(() -> show(faces, picture))));
  }

  private void show(Faces faces, Picture picture) {
    frame.getChildren().setAll(Thumbnail.of(faces, picture, WIDTH, HEIGHT));
  }

  private static Optional<Pathway> read(Template template) {
    return template.read() instanceof Reading.Opened(Pathway pathway)
        ? Optional.of(pathway)
        : Optional.empty();
  }
}
