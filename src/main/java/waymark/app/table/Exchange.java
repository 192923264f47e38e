package waymark.app.table;

import static waymark.app.Texts.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import waymark.model.Id;
import waymark.table.Column;
import waymark.table.Copy;
import waymark.table.Plan;
import waymark.table.Separator;
import waymark.table.Sheet;

/// Rows on their way to a spreadsheet, and back.
final class Exchange<I extends Id, C extends Column> {

  private final Spread<I, C> spread;

  Exchange(Spread<I, C> spread) {
    this.spread = spread;
  }

  /// Copies every row of which something is selected, whole.
  void copyRows() {
    copy(spread.picked().rows(), spread.table().columns());
    spread.requestFocus();
  }

  /// Whole rows go with their header; single cells go alone, to be put into a cell elsewhere.
  void copy() {
    copy(spread.picked().rows(), spread.picked().columns());
  }

  private void copy(List<I> rows, List<C> columns) {
    if (rows.isEmpty() || columns.isEmpty()) {
      return;
    }
    boolean isWhole = columns.equals(spread.table().columns());
    Sheet sheet = Copy.of(spread.table(), rows, columns, isWhole);
    String plain = sheet.write();
    spread
        .hands()
        .copy(
            isWhole ? new HashSet<>(rows) : new HashSet<>(),
            rows.size() == 1 && columns.size() == 1 ? sheet.cell(0, 0) : plain,
            Copy.html(sheet, isWhole));
    spread.hands().say(text("table.copied", rows.size()));
  }

  /// One cell is put where the focus is, as if it were typed; anything larger is shown first.
  void paste() {
    if (!spread.isEditable()) {
      return;
    }
    Optional<String> pasted = spread.hands().pasted().filter(t -> !t.isBlank());
    if (pasted.isEmpty()) {
      spread.hands().say(text("table.paste.nothing"));
      return;
    }
    Sheet sheet = Sheet.parse(pasted.get(), Separator.of(pasted.get()));
    if (sheet.rows().size() == 1 && sheet.width() == 1 && spread.isOnFact()) {
      spread.putHere(sheet.cell(0, 0));
    } else {
      preview(pasted.get());
    }
  }

  private void preview(String pasted) {
    PasteDialog<I, C> dialog = new PasteDialog<>(spread, pasted);
    dialog.showAndWait().ifPresent(this::take);
  }

  private void take(Plan plan) {
    spread.writing().become(plan.next(), text("table.edit.paste", plan.done()));
    spread.picked().select(plan.written());
    spread.hands().say(text("table.pasted", plan.done(), plan.problems().size()));
    spread.requestFocus();
  }
}
