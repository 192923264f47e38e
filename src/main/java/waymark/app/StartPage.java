package waymark.app;

import static waymark.app.Texts.text;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import waymark.canvas.Faces;
import waymark.file.template.Template;
import waymark.model.Pathway;

/// What is there while no document is open: templates, files opened lately, and a way to any other.
final class StartPage extends ScrollPane {

  StartPage(List<Template> templates, Appearance appearance, Faces faces, Consumer<Pathway> begin) {
    getStyleClass().add("start");
    setFitToWidth(true);
    Label name = new Label(text("start.title"));
    name.getStyleClass().add("start-title");
    Label about = new Label(text("start.about"));
    about.getStyleClass().add("start-about");
    about.setWrapText(true);
    FlowPane cards = new FlowPane(20, 20);
    templates.forEach(t -> cards.getChildren().add(new TemplateCard(t, appearance, faces, begin)));
    VBox page = new VBox(18, name, about, heading("start.templates"), cards);
    page.getStyleClass().add("start-page");
    page.setMaxWidth(890);
    HBox centred = new HBox(page);
    centred.setAlignment(Pos.TOP_CENTER);
    HBox.setHgrow(page, Priority.ALWAYS);
    setContent(centred);
  }

  StartPage withFiles(Recent recent, Filing filing) {
    Button open = new Button(text("start.open"));
    open.setId("start-open");
    open.setOnAction(_ -> filing.open());
    VBox files = new VBox(4);
    Runnable fill =
        () ->
            files
                .getChildren()
                .setAll(recent.files().stream().<Node>map(f -> link(f, filing)).toList());
    recent.files().subscribe(fill);
    fill.run();
    VBox page = (VBox) ((HBox) getContent()).getChildren().getFirst();
    page.getChildren().addAll(heading("start.files"), open, files);
    return this;
  }

  private static Hyperlink link(Path file, Filing filing) {
    Hyperlink link = new Hyperlink(file.toString());
    link.setMnemonicParsing(false);
    link.setOnAction(_ -> filing.open(file));
    return link;
  }

  private static Label heading(String key) {
    Label label = new Label(text(key));
    label.getStyleClass().add("start-heading");
    return label;
  }
}
