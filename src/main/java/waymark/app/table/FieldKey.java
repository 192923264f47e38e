package waymark.app.table;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static waymark.app.Texts.text;
import static waymark.app.command.Keyed.key;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import waymark.app.command.Keyed;

/// What keys do while a person types into a cell.
public enum FieldKey implements Keyed {
  /// It is said, and the cell below is next.
  DOWN(key(KeyCode.ENTER)),

  /// It is said, and the cell above is next.
  UP(key(KeyCode.ENTER, SHIFT_DOWN)),

  /// It is said, and the next cell has the focus.
  ON(key(KeyCode.TAB)),

  /// It is said, and the cell before has the focus.
  BACK(key(KeyCode.TAB, SHIFT_DOWN)),

  /// A new line begins, where there is room for sentences.
  LINE(key(KeyCode.ENTER, SHORTCUT_DOWN), key(KeyCode.ENTER, ALT_DOWN)),

  /// Nothing was said.
  FORGET(key(KeyCode.ESCAPE));

  @SuppressWarnings("ImmutableEnumChecker") // Lists made here are never changed.
  private final List<KeyCombination> keys;

  FieldKey(KeyCombination... keys) {
    this.keys = List.of(keys);
  }

  @Override
  public List<KeyCombination> keys() {
    return keys;
  }

  @Override
  public String words() {
    return text("keys.field." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// {@return what a key does; empty if it is for somebody else}
  static Optional<FieldKey> of(KeyEvent event) {
    return Stream.of(values()).filter(key -> key.isFor(event)).findFirst();
  }
}
