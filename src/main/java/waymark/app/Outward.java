package waymark.app;

import static waymark.app.Texts.text;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Dialog;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import waymark.app.document.Document;
import waymark.canvas.Faces;
import waymark.file.save.SaveOutcome;
import waymark.model.Pathway;

/// The dialogs for what comes in from templates and goes out as pictures.
final class Outward {

  private final Stage stage;
  private final Surroundings around;
  private final Faces faces;
  private final Consumer<Pathway> begin;
  private final Supplier<Commands> commands;
  private Optional<ShortcutsSheet> sheet = Optional.empty();

  Outward(
      Stage stage,
      Surroundings around,
      Faces faces,
      Consumer<Pathway> begin,
      Supplier<Commands> commands) {
    this.stage = stage;
    this.around = around;
    this.faces = faces;
    this.begin = begin;
    this.commands = commands;
  }

  void create() {
    new NewDialog(stage, around.templates().all(), around.appearance(), faces)
        .choose()
        .ifPresent(begin);
  }

  void keepAsTemplate(Document document) {
    String title = document.pathway().title();
    switch (around.templates().keep(document.pathway())) {
      case SaveOutcome.Saved _ -> tell(text("template.kept.title"), text("template.kept", title));
      case SaveOutcome.ChangedOnDisk changed -> failed(changed.message());
      case SaveOutcome.Failed(String why) -> failed(why);
    }
  }

  void compare(Document document) {
    new Comparing(stage, around, faces).compare(document);
  }

  void take(Document document) {
    new Comparing(stage, around, faces).take(document);
  }

  void reference() {
    new ReferenceDialog(stage, around).show();
  }

  private void failed(String why) {
    around.asking().failed(text("template.not-kept"), why);
  }

  /// What a person likes, for all pathways.
  void preferences() {
    new PreferencesDialog(stage, around.appearance(), around.house()).show();
  }

  /// Every key there is.
  void shortcuts() {
    sheet
        .filter(Dialog::isShowing)
        .ifPresentOrElse(
            open -> open.getDialogPane().getScene().getWindow().requestFocus(), this::openSheet);
  }

  private void openSheet() {
    ShortcutsSheet keys = new ShortcutsSheet(stage, around.appearance(), commands.get());
    sheet = Optional.of(keys);
    keys.show();
  }

  void export(DocumentPane pane) {
    new ExportDialog(stage, around, faces, pane, this::exported).show();
  }

  private void exported(String title, String sentence) {
    around.lessons().learn(Set.of(Lesson.EXPORT));
    tell(title, sentence);
  }

  void updateFigures(Document document) {
    new FiguresDialog(stage, around, document).updating().show();
  }

  Stage stage() {
    return stage;
  }

  Appearance appearance() {
    return around.appearance();
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
