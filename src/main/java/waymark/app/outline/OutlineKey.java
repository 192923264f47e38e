package waymark.app.outline;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
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

/// What keys do in the outline while nobody types into it.
public enum OutlineKey implements Keyed {
  /// A new role stands after this one.
  ADD(key(KeyCode.ENTER)),

  /// It becomes a next step of the one above.
  INDENT(key(KeyCode.TAB)),

  /// It comes back out.
  OUTDENT(key(KeyCode.TAB, SHIFT_DOWN)),

  /// It changes places with the one before.
  UP(key(KeyCode.UP, ALT_DOWN)),

  /// It changes places with the one after.
  DOWN(key(KeyCode.DOWN, ALT_DOWN)),

  /// What stands under it is hidden; then the focus goes to what it stands under.
  CLOSE(key(KeyCode.LEFT)),

  /// What stands under it is seen; then the focus goes there.
  OPEN(key(KeyCode.RIGHT)),

  /// The view in front shows it.
  SHOW(key(KeyCode.SPACE)),

  /// It gets another title.
  RENAME(key(KeyCode.F2)),

  /// It leaves the view.
  REMOVE(key(KeyCode.DELETE), key(KeyCode.BACK_SPACE)),

  /// It leaves the pathway.
  DELETE(key(KeyCode.DELETE, SHIFT_DOWN), key(KeyCode.BACK_SPACE, SHIFT_DOWN));

  @SuppressWarnings("ImmutableEnumChecker") // Lists made here are never changed.
  private final List<KeyCombination> keys;

  OutlineKey(KeyCombination... keys) {
    this.keys = List.of(keys);
  }

  @Override
  public List<KeyCombination> keys() {
    return keys;
  }

  @Override
  public String words() {
    return text("keys.outline." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// {@return what a key does; empty if it is for somebody else}
  static Optional<OutlineKey> of(KeyEvent event) {
    return Stream.of(values()).filter(key -> key.isFor(event)).findFirst();
  }
}
