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

/// What keys do in a table while nobody types into it: what they do in a spreadsheet.
public enum TableKey implements Keyed {
  /// What the cell says is changed.
  TYPE(key(KeyCode.F2), key(KeyCode.ENTER)),

  /// A new row begins.
  ADD(key(KeyCode.INSERT)),

  /// Rows that are selected whole are deleted; else the selected cells are emptied.
  REMOVE(key(KeyCode.DELETE), key(KeyCode.BACK_SPACE)),

  /// The focus goes to the next cell.
  ON(key(KeyCode.TAB)),

  /// The focus goes to the cell before.
  BACK(key(KeyCode.TAB, SHIFT_DOWN)),

  /// The whole row is selected.
  ROW(key(KeyCode.SPACE, SHIFT_DOWN)),

  /// All rows are selected.
  ALL(key(KeyCode.A, SHORTCUT_DOWN)),

  /// What is selected goes to the clipboard.
  COPY(key(KeyCode.C, SHORTCUT_DOWN)),

  /// Likewise, and leaves the table.
  CUT(key(KeyCode.X, SHORTCUT_DOWN)),

  /// What is on the clipboard comes in.
  PASTE(key(KeyCode.V, SHORTCUT_DOWN)),

  /// Rows are sorted by the column.
  SORT_UP(key(KeyCode.UP, ALT_DOWN)),

  /// Likewise, the other way round.
  SORT_DOWN(key(KeyCode.DOWN, ALT_DOWN)),

  /// What the cell could not say goes.
  FORGET(key(KeyCode.ESCAPE)),

  /// The other table comes to the front.
  TURN(key(KeyCode.T, SHORTCUT_DOWN));

  @SuppressWarnings("ImmutableEnumChecker") // Lists made here are never changed.
  private final List<KeyCombination> keys;

  TableKey(KeyCombination... keys) {
    this.keys = List.of(keys);
  }

  @Override
  public List<KeyCombination> keys() {
    return keys;
  }

  @Override
  public String words() {
    return text("keys.table." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// {@return what a key does; empty if it is for somebody else}
  static Optional<TableKey> of(KeyEvent event) {
    return Stream.of(values()).filter(key -> key.isFor(event)).findFirst();
  }
}
