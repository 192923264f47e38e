package waymark.app.table;

import java.util.Optional;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TablePosition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import waymark.app.command.Keyed;
import waymark.model.Id;
import waymark.table.Column;

/// The keys of a table while nobody types into it: those of a spreadsheet.
final class SpreadKeys<I extends Id, C extends Column> {

  /// A letter like others, for which no table is to select anything.
  private static final KeyCombination SPACE = Keyed.key(KeyCode.SPACE);

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
    return TableKey.of(event).map(this::act).orElse(SPACE.match(event));
  }

  /// {@return whether that was anything}
  private boolean act(TableKey key) {
    switch (key) {
      case TYPE -> spread.type(Optional.empty());
      case ADD -> spread.add();
      case REMOVE -> remove();
      case COPY -> exchange.copy();
      case PASTE -> exchange.paste();
      case ALL -> spread.picked().select(0, spread.getItems().size() - 1);
      case CUT -> {
        exchange.copy();
        remove();
      }
      case ROW -> {
        int row = spread.getFocusModel().getFocusedIndex();
        spread.picked().select(row, row);
      }
      case ON -> {
        return step(1);
      }
      case BACK -> {
        return step(-1);
      }
      case SORT_UP -> {
        return spread.sortBy(SortType.ASCENDING);
      }
      case SORT_DOWN -> {
        return spread.sortBy(SortType.DESCENDING);
      }
      case FORGET -> {
        return at().map(p -> spread.forget(p, spread.focused())).orElse(false);
      }
      case TURN -> {
        return false; // It is for whoever has both tables.
      }
    }
    return true;
  }

  private void remove() {
    if (!spread.writing().delete()) {
      spread.writing().clear();
    }
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
