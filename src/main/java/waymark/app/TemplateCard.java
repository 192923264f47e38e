package waymark.app;

import static waymark.app.Texts.text;

import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import waymark.app.document.Settled;
import waymark.canvas.Faces;
import waymark.canvas.Thumbnail;
import waymark.model.Pathway;

/// A template with its picture, to be chosen.
final class TemplateCard extends Button {

  private static final double WIDTH = 232;
  private static final double HEIGHT = 140;

  TemplateCard(Template template, Appearance appearance, Faces faces, Runnable choose) {
    setId("template-" + template.name());
    getStyleClass().add("template-card");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    Pathway pathway = Settled.settle(template.pathway());
    Canvas picture =
        Thumbnail.of(
            faces,
            Pictures.onScreen(
                pathway, pathway.views().getFirst(), appearance.darkProperty().get()),
            WIDTH,
            HEIGHT);
    StackPane frame = new StackPane(picture);
    frame.getStyleClass().add("template-picture");
    Label title = new Label(pathway.title());
    title.getStyleClass().add("template-title");
    title.setWrapText(true);
    title.setMaxWidth(WIDTH);
    Label below =
        new Label(
            template.own()
                ? text("template.own")
                : text("template.counts", pathway.roles().size(), pathway.views().size()));
    below.getStyleClass().add("fine");
    VBox box = new VBox(6, frame, title, below);
    box.setAlignment(Pos.TOP_LEFT);
    setGraphic(box);
    setAccessibleText(pathway.title());
    setOnAction(_ -> choose.run());
  }
}
