package waymark.app.command;

import static waymark.app.Texts.text;

import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Something a person can ask for.
///
/// @param key its name in the texts, as `command.KEY`
/// @param label what the menu says
/// @param keys the shortcut
/// @param icon its sign in the toolbar
/// @param possible whether it can be done now
/// @param action does it
public record Command(
    String key,
    ObservableValue<String> label,
    Optional<KeyCombination> keys,
    Optional<Ikon> icon,
    ObservableValue<Boolean> possible,
    Runnable action) {

  private static final ObservableValue<Boolean> ALWAYS = new SimpleBooleanProperty(true);

  /// A command that is always possible, with the label of its key.
  public Command(String key, Runnable action) {
    this(
        key,
        new SimpleStringProperty(text("command." + key)),
        Optional.empty(),
        Optional.empty(),
        ALWAYS,
        action);
  }

  /// {@return the same with a shortcut, such as `Shortcut+S`; Shortcut is Cmd on a Mac}
  public Command on(String shortcut) {
    return new Command(
        key, label, Optional.of(KeyCombination.valueOf(shortcut)), icon, possible, action);
  }

  /// {@return the same with a sign}
  public Command withIcon(Ikon sign) {
    return new Command(key, label, keys, Optional.of(sign), possible, action);
  }

  /// {@return the same, dimmed unless `condition` holds}
  public Command when(ObservableValue<Boolean> condition) {
    return new Command(key, label, keys, icon, condition, action);
  }

  /// {@return the same with a label that changes}
  public Command saying(ObservableValue<String> words) {
    return new Command(key, words, keys, icon, possible, action);
  }

  /// {@return an entry of a menu}
  public MenuItem menuItem() {
    MenuItem item = new MenuItem();
    item.setId("menu-" + key);
    item.textProperty().bind(label);
    item.setMnemonicParsing(false);
    keys.ifPresent(item::setAccelerator);
    item.disableProperty().bind(possible.map(can -> !can));
    item.setOnAction(_ -> action.run());
    return item;
  }

  /// {@return a button of the toolbar}
  public Button button() {
    Button button = new Button(text("command." + key + ".short"));
    button.setId("tool-" + key);
    button.getStyleClass().addAll("flat", "tool");
    icon.ifPresent(sign -> button.setGraphic(new FontIcon(sign)));
    button.disableProperty().bind(possible.map(can -> !can));
    button.setOnAction(_ -> action.run());
    button.setFocusTraversable(false);
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(label.map(this::withKeys));
    button.setTooltip(tip);
    return button;
  }

  /// {@return a small button that shows `sign` alone, and says in words what it does}
  public Button button(Node sign) {
    Button button = new Button(null, sign);
    button.setId("small-" + key);
    button.getStyleClass().addAll("flat", "small-icon");
    button.accessibleTextProperty().bind(label);
    button.disableProperty().bind(possible.map(can -> !can));
    button.setOnAction(_ -> action.run());
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(label.map(this::withKeys));
    button.setTooltip(tip);
    return button;
  }

  private String withKeys(String words) {
    return keys.map(k -> words + "   " + k.getDisplayText()).orElse(words);
  }
}
