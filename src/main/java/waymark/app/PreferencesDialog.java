package waymark.app;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import waymark.model.Spelling;

/// What a person likes, for all pathways. Each choice holds at once and is remembered.
final class PreferencesDialog extends Dialog<Void> {

  private final VBox fields = new VBox(16);

  PreferencesDialog(Window owner, Appearance appearance, House house) {
    initOwner(owner);
    setTitle(text("preferences.title"));
    setHeaderText(text("preferences.title"));
    fields.getStyleClass().add("preferences");
    choice(
        "preferences.appearance",
        List.of(Appearance.Choice.values()),
        appearance.choiceProperty().get(),
        c -> text("appearance." + c.name().toLowerCase(Locale.ROOT)),
        appearance::choose);
    choice(
        "preferences.size",
        Appearance.SIZES,
        appearance.sizeProperty().get(),
        percent -> text("zoom.percent", percent),
        appearance::resize);
    choice(
        "preferences.motion",
        List.of(Motion.Choice.values()),
        appearance.motion().choiceProperty().get(),
        c -> text("motion." + c.name().toLowerCase(Locale.ROOT)),
        appearance.motion()::choose);
    choice(
        "preferences.spelling",
        spellings(),
        house.spellingProperty().get(),
        s -> s.map(Spelling::label).orElse(text("preferences.spelling.as-written")),
        house::spell);
    ScrollPane scroll = new ScrollPane(fields);
    scroll.getStyleClass().add("preferences-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getDialogPane().setContent(scroll);
    getDialogPane().getButtonTypes().add(new ButtonType(text("ask.ok"), ButtonData.CANCEL_CLOSE));
    appearance.dress(getDialogPane().getScene());
    setResizable(true);
  }

  private static List<Optional<Spelling>> spellings() {
    List<Optional<Spelling>> all = new ArrayList<>(List.of(Optional.empty()));
    List.of(Spelling.values()).forEach(s -> all.add(Optional.of(s)));
    return all;
  }

  private <T> void choice(
      String key, List<T> values, T now, Function<T, String> words, Consumer<T> choose) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(key.replace('.', '-'));
    box.getItems().setAll(values);
    box.setConverter(new Wording<>(words));
    box.setValue(now);
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty().subscribe((_, next) -> choose.accept(next));
    Label label = new Label(text(key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(box);
    Label about = new Label(text(key + ".about"));
    about.getStyleClass().add("fine");
    about.setWrapText(true);
    about.setMinHeight(Region.USE_PREF_SIZE);
    box.setAccessibleHelp(about.getText());
    fields.getChildren().add(new VBox(5, label, box, about));
  }
}
