package waymark.app.table;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import waymark.table.Plan;
import waymark.table.Plan.Fate;

/// A cell of a row, marked with what becomes of the row.
final class PreviewCell extends TableCell<Plan.Line, String> {

  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
  private static final int LONG = 20;

  private final int place;

  /// @param place of the cell in its row of the sheet, from 0; -1 for what is said of the row
  PreviewCell(int place) {
    this.place = place;
    getStyleClass().add("preview-cell");
  }

  @Override
  protected void updateItem(String words, boolean empty) {
    super.updateItem(words, empty);
    Plan.Line line = empty || getTableRow() == null ? null : getTableRow().getItem();
    setText(empty ? "" : words);
    setTooltip(empty || words.length() < LONG ? null : new Tooltip(words));
    pseudoClassStateChanged(UNREAD, line != null && isUnread(line));
    Stream.of(Fate.values())
        .forEach(
            fate ->
                pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(fate.name().toLowerCase(Locale.ROOT)),
                    line != null && line.fate() == fate));
  }

  private boolean isUnread(Plan.Line line) {
    return line.problems().stream().anyMatch(p -> p.cell().equals(Optional.of(place)));
  }
}
