package waymark.app.table;

import java.util.Optional;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TablePosition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import waymark.model.Id;
import waymark.table.Column;

/// The keys of a table while nobody types into it: those of a spreadsheet.
final class SpreadKeys<I extends Id, C extends Column> {

  private final Spread<I, C> spread;
  private final Exchange<I, C> exchange;

  SpreadKeys(Spread<I, C> spread, Exchange<I, C> exchange) {
    this.spread = spread;
    this.exchange = exchange;
    spread.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    spread.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  private boolean isBusy() {
    return spread.getEditingCell() != null;
  }

  private void pressed(KeyEvent event) {
    if (!isBusy() && press(event)) {
      event.consume();
    }
  }

  private boolean press(KeyEvent event) {
    if (event.isShortcutDown()) {
      return !event.isAltDown() && !event.isShiftDown() && shortcut(event.getCode());
    }
    if (event.isAltDown()) {
      return sort(event.getCode());
    }
    return plain(event);
  }

  private boolean shortcut(KeyCode code) {
    switch (code) {
      case C -> exchange.copy();
      case X -> {
        exchange.copy();
        remove();
      }
      case V -> exchange.paste();
      case A -> spread.selectRows(0, spread.getItems().size() - 1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void remove() {
    if (!spread.delete()) {
      spread.clear();
    }
  }

  private boolean plain(KeyEvent event) {
    switch (event.getCode()) {
      case F2, ENTER -> spread.type(Optional.empty());
      case INSERT -> spread.add();
      case DELETE, BACK_SPACE -> remove();
      case TAB -> {
        return step(event.isShiftDown() ? -1 : 1);
      }
      case SPACE -> {
        if (event.isShiftDown()) {
          int row = spread.getFocusModel().getFocusedIndex();
          spread.selectRows(row, row);
        }
      }
      case ESCAPE -> {
        return at().map(p -> spread.forget(p, spread.focused())).orElse(false);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private Optional<Line<I>> at() {
    int row = spread.getFocusModel().getFocusedIndex();
    return row >= 0 && row < spread.getItems().size()
        ? Optional.of(spread.getItems().get(row))
        : Optional.empty();
  }

  /// From the last cell on, and from the first back, the key goes where it always goes.
  private boolean step(int by) {
    TablePosition<?, ?> position = spread.getFocusModel().getFocusedCell();
    int columns = spread.getColumns().size() - 1;
    int cell = position.getRow() * columns + position.getColumn() - 1 + by;
    if (position.getRow() < 0 || cell < 0 || cell >= columns * spread.getItems().size()) {
      return false;
    }
    spread.go(cell / columns, 1 + cell % columns);
    return true;
  }

  private boolean sort(KeyCode code) {
    return switch (code) {
      case UP -> spread.sortBy(SortType.ASCENDING);
      case DOWN -> spread.sortBy(SortType.DESCENDING);
      default -> false;
    };
  }

  private void typed(KeyEvent event) {
    String sign = event.getCharacter();
    boolean isText =
        !sign.isEmpty()
            && sign.charAt(0) >= ' '
            && sign.charAt(0) != 127
            && event.isControlDown() == event.isAltDown()
            && !event.isMetaDown();
    boolean isRow = event.isShiftDown() && sign.equals(" ");
    if (!isBusy() && isText && !isRow) {
      event.consume();
      spread.type(Optional.of(sign));
    }
  }
}
