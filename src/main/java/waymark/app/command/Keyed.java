package waymark.app.command;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Something that keys do at one place of the window. Whoever works there goes by it, and whoever
/// lists the keys takes them from it.
public interface Keyed {

  /// {@return what it does, for a list of keys}
  String words();

  /// {@return the keys that do it, each of them}
  List<KeyCombination> keys();

  /// {@return whether a key that was pressed does it}
  default boolean isFor(KeyEvent event) {
    return keys().stream().anyMatch(k -> k.match(event));
  }

  /// {@return its keys as a list shows them, such as `Enter, F2`}
  default String names() {
    return keys().stream().map(Keyed::name).collect(Collectors.joining(", "));
  }

  /// In words where a menu has a sign, such as that of Enter.
  private static String name(KeyCombination keys) {
    if (!(keys instanceof KeyCodeCombination k)) {
      return keys.getDisplayText();
    }
    String letter =
        new KeyCodeCombination(
                KeyCode.A, k.getShift(), k.getControl(), k.getAlt(), k.getMeta(), k.getShortcut())
            .getDisplayText();
    return letter.substring(0, letter.length() - 1) + k.getCode().getName();
  }

  /// {@return a key while others are held}
  static KeyCombination key(KeyCode code, KeyCombination.Modifier... held) {
    return new KeyCodeCombination(code, held);
  }
}
