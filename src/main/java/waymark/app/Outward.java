package waymark.app;

import static waymark.app.Texts.text;

import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import waymark.app.document.Document;
import waymark.canvas.Faces;

/// The dialogs for what comes in from templates and goes out as pictures.
final class Outward {

  private final Stage stage;
  private final Surroundings around;
  private final Faces faces;
  private final Consumer<Template> begin;

  Outward(Stage stage, Surroundings around, Faces faces, Consumer<Template> begin) {
    this.stage = stage;
    this.around = around;
    this.faces = faces;
    this.begin = begin;
  }

  void create() {
    new NewDialog(stage, around.templates().get(), around.appearance(), faces)
        .choose()
        .ifPresent(begin);
  }

  void keepAsTemplate(Document document) {
    around.keep().accept(new Template(document.pathway().title(), document.pathway(), true));
    tell(text("template.kept.title"), text("template.kept", document.pathway().title()));
  }

  void export(Document document) {
    new ExportDialog(stage, around, document, this::tell).show();
  }

  private void tell(String title, String sentence) {
    Notifications.create()
        .owner(stage)
        .title(title)
        .text(sentence)
        .hideAfter(Duration.seconds(6))
        .show();
  }
}
