package waymark.app.table;

import static waymark.app.Texts.text;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.MouseEvent;
import waymark.model.Id;
import waymark.table.Column;

/// The numbers at the left edge, by which whole rows are selected.
final class NumberColumn<I extends Id, C extends Column> extends TableColumn<Line<I>, String> {

  static final double WIDTH = 44;

  private final Spread<I, C> spread;

  NumberColumn(Spread<I, C> spread, double width) {
    this.spread = spread;
    setPrefWidth(width);
    setMinWidth(WIDTH);
    setSortable(false);
    setReorderable(false);
    setEditable(false);
    setCellValueFactory(_ -> new ReadOnlyStringWrapper(""));
    setCellFactory(_ -> new Cell());
  }

  private final class Cell extends TableCell<Line<I>, String> {

    Cell() {
      getStyleClass().add("row-number");
      addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    @Override
    protected void updateItem(String words, boolean empty) {
      super.updateItem(words, empty);
      Line<I> line = empty || getTableRow() == null ? null : getTableRow().getItem();
      if (line == null) {
        setText("");
      } else {
        boolean isBlank = line.id().isEmpty();
        setText(isBlank ? "+" : Integer.toString(getIndex() + 1));
        setAccessibleText(
            isBlank
                ? text("table." + spread.key() + ".new")
                : text("table.row", getIndex() + 1, spread.table().name(line.id().get())));
      }
    }

    private void pressed(MouseEvent event) {
      if (isEmpty() || !event.isPrimaryButtonDown()) {
        return;
      }
      event.consume();
      spread.requestFocus();
      int from =
          event.isShiftDown() ? Math.max(0, spread.getFocusModel().getFocusedIndex()) : getIndex();
      if (!event.isShortcutDown()) {
        spread.getSelectionModel().clearSelection();
      }
      spread.picked().select(from, getIndex());
      spread.getFocusModel().focus(from, getTableColumn());
    }
  }
}
