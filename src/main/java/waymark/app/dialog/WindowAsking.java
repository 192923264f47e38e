package waymark.app.dialog;

import static waymark.app.Texts.text;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.app.Texts;
import waymark.file.Reading;

/// Asks in windows of its own.
public final class WindowAsking implements Asking {

  private final Window owner;
  private final Consumer<Scene> dress;

  /// @param owner the window that waits meanwhile
  /// @param dress gives a scene the look of the program
  public WindowAsking(Window owner, Consumer<Scene> dress) {
    this.owner = owner;
    this.dress = dress;
  }

  @Override
  public Changes aboutChanges(String name) {
    return about("ask.changes", name);
  }

  @Override
  public Changes aboutPlan(String pathway) {
    return about("ask.plan", pathway);
  }

  private Changes about(String key, String name) {
    ButtonType save = new ButtonType(text("ask.save"), ButtonData.YES);
    ButtonType lose = new ButtonType(text("ask.lose"), ButtonData.NO);
    ButtonType stay = new ButtonType(text("ask.stay"), ButtonData.CANCEL_CLOSE);
    Alert alert = alert(text(key + ".title", name), text(key), Feather.SAVE, save, lose, stay);
    ButtonType answer = alert.showAndWait().orElse(stay);
    if (answer == save) {
      return Changes.SAVE;
    }
    return answer == lose ? Changes.LOSE : Changes.STAY;
  }

  @Override
  public boolean sure(String key, Object... values) {
    ButtonType go = new ButtonType(text(key + ".go"), ButtonData.OK_DONE);
    ButtonType stay = new ButtonType(text(stay(key)), ButtonData.CANCEL_CLOSE);
    Alert alert =
        alert(text(key + ".title", values), text(key, values), Feather.HELP_CIRCLE, go, stay);
    return alert.showAndWait().equals(Optional.of(go));
  }

  /// A question may have its own words for not going on.
  private static String stay(String key) {
    return Texts.has(key + ".stay") ? key + ".stay" : "ask.stay";
  }

  @Override
  public void failed(String title, String sentence) {
    alert(
            title,
            sentence,
            Feather.ALERT_TRIANGLE,
            new ButtonType(text("ask.ok"), ButtonData.OK_DONE))
        .showAndWait();
  }

  @Override
  public void damaged(Path file, Reading.Damaged damaged) {
    Alert alert =
        alert(
            text("damaged.title", Optional.ofNullable(file.getFileName()).orElse(file)),
            "",
            Feather.ALERT_TRIANGLE,
            new ButtonType(text("ask.ok"), ButtonData.OK_DONE));
    alert.getDialogPane().getStyleClass().add("wide");
    alert.getDialogPane().setContent(new ProblemList(damaged));
    alert.setResizable(true);
    alert.showAndWait();
  }

  private Alert alert(String title, String sentence, Feather sign, ButtonType... buttons) {
    Alert alert = new Alert(Alert.AlertType.NONE, sentence, buttons);
    alert.initOwner(owner);
    alert.setTitle(text("app.name"));
    alert.setHeaderText(title);
    alert.setGraphic(new FontIcon(sign));
    Label words = new Label(sentence);
    words.setWrapText(true);
    words.getStyleClass().add("alert-words");
    alert.getDialogPane().setContent(words);
    dress.accept(alert.getDialogPane().getScene());
    return alert;
  }
}
