package waymark.app;

import static waymark.app.Texts.text;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import waymark.model.ViewKind;

/// Which of the three pictures a new view is to be, what it is called, and what it begins with.
final class NewViewDialog extends Dialog<Views.Wish> {
  private final TextField title = new TextField();
  private final CheckBox drafted = new CheckBox(text("new-view.drafted"));
  private ViewKind kind = ViewKind.SCHOOL;

  NewViewDialog(Window owner, Appearance appearance) {
    initOwner(owner);
    setTitle(text("new-view.title"));
    setHeaderText(text("new-view.header"));
    setGraphic(null);
    title.setId("new-view-title");
    title.setAccessibleText(text("view.title"));
    drafted.setId("new-view-drafted");
    drafted.setSelected(true);
    ButtonType go = new ButtonType(text("new-view.go"), ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().addAll(ButtonType.CANCEL, go);
    getDialogPane()
        .lookupButton(go)
        .disableProperty()
        .bind(title.textProperty().map(String::isBlank));
    getDialogPane().setContent(content());
    setResultConverter(
        type ->
            type == go
                ? new Views.Wish(kind, title.getText().strip(), drafted.isSelected())
                : null);
    appearance.dress(getDialogPane().getScene());
    setOnShown(_ -> title.requestFocus());
  }

  private VBox content() {
    VBox box = new VBox(14);
    box.getStyleClass().add("new-view");
    ToggleGroup group = new ToggleGroup();
    for (ViewKind each : ViewKind.values()) {
      box.getChildren().add(choice(each, group));
    }
    title.setText(Views.usualTitle(kind));
    VBox named = new VBox(4, new Label(text("view.title")), title);
    box.getChildren().addAll(named, drafted);
    return box;
  }

  private VBox choice(ViewKind each, ToggleGroup group) {
    String word = each.name().toLowerCase(Locale.ROOT);
    RadioButton button = new RadioButton(each.label());
    button.setId("new-view-" + word);
    button.setToggleGroup(group);
    button.setSelected(each == kind);
    button.setOnAction(_ -> choose(each));
    Label about = new Label(text("new-view." + word));
    about.getStyleClass().add("fine");
    about.setWrapText(true);
    about.getStyleClass().add("new-view-about");
    VBox box = new VBox(2, button, about);
    box.setAlignment(Pos.TOP_LEFT);
    return box;
  }

  private void choose(ViewKind next) {
    if (title.getText().isBlank() || title.getText().equals(Views.usualTitle(kind))) {
      title.setText(Views.usualTitle(next));
    }
    kind = next;
  }
}
