package waymark.app;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.app.document.Settled;
import waymark.app.panel.Shown;
import waymark.canvas.Faces;
import waymark.canvas.Thumbnail;
import waymark.file.Reading;
import waymark.file.template.Template;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;
import waymark.picture.Picture;

/// What a new pathway can begin with: a template with its picture, which is drawn away from the
/// window and comes when it is ready, or an empty page.
final class TemplateCard extends Button {

  private static final double RATIO = 144.0 / 236;

  private final Frame frame = new Frame();
  private Runnable paint = () -> {};

  private TemplateCard(String name, String title, String summary) {
    setId("template-" + name);
    getStyleClass().add("template-card");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    frame.getStyleClass().add("template-picture");
    frame.widthProperty().subscribe(() -> paint.run());
    VBox box = new VBox(6, frame, words(title, "template-title"), words(summary, "fine"));
    box.setAlignment(Pos.TOP_LEFT);
    setGraphic(box);
    setAccessibleText(title + ". " + summary);
  }

  /// {@return `template` with its picture}
  static TemplateCard of(
      Template template, Appearance appearance, Faces faces, Consumer<Pathway> choose) {
    TemplateCard card = new TemplateCard(template.name(), template.title(), template.summary());
    card.setOnAction(_ -> read(template).ifPresent(choose));
    appearance
        .lookProperty()
        .when(Shown.of(card))
        .subscribe(look -> card.draw(template, faces, look));
    return card;
  }

  /// {@return a page with nothing on it yet}
  static TemplateCard empty(Consumer<Pathway> choose) {
    TemplateCard card = new TemplateCard("empty", text("start.empty"), text("start.empty.words"));
    FontIcon plus = new FontIcon(Feather.PLUS);
    plus.getStyleClass().add("template-empty");
    card.frame.getChildren().add(plus);
    card.setOnAction(_ -> choose.accept(emptyPathway()));
    return card;
  }

  /// {@return an empty page, and after it each of `templates`}
  static List<TemplateCard> all(
      List<Template> templates, Appearance appearance, Faces faces, Consumer<Pathway> choose) {
    return Stream.concat(
            Stream.of(empty(choose)), templates.stream().map(t -> of(t, appearance, faces, choose)))
        .toList();
  }

  /// {@return a pathway with one view and nothing in it}
  static Pathway emptyPathway() {
    View view = View.of(new ViewId("school"), ViewKind.SCHOOL, text("start.empty.view"));
    return Pathway.of(text("start.empty.pathway")).withViews(List.of(view));
  }

  private static Label words(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().addAll("template-words", style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
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
    paint =
        () ->
            frame
                .getChildren()
                .setAll(Thumbnail.of(faces, picture, frame.getWidth(), frame.getWidth() * RATIO));
    paint.run();
  }

  /// As high as its width asks.
  private static final class Frame extends StackPane {

    @Override
    protected double computeMinHeight(double width) {
      return prefWidth(-1) * RATIO;
    }

    @Override
    protected double computePrefHeight(double width) {
      return prefWidth(-1) * RATIO;
    }

    @Override
    protected double computeMaxHeight(double width) {
      return prefWidth(-1) * RATIO;
    }
  }

  private static Optional<Pathway> read(Template template) {
    return template.read() instanceof Reading.Opened(Pathway pathway)
        ? Optional.of(pathway)
        : Optional.empty();
  }
}
