package waymark.app.table;

import static waymark.app.Texts.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import waymark.app.document.Settled;
import waymark.app.panel.Editing;
import waymark.edit.Edit;
import waymark.edit.PathwayEdit.Become;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.table.Column;
import waymark.table.Entry;
import waymark.table.Start;
import waymark.table.Table;

/// What a person puts into the cells of a table, done: an edit of the pathway, or a draft with the
/// reason why it cannot be one.
final class Writing<I extends Id, C extends Column> {

  private final Spread<I, C> spread;
  private final Editing editing;
  private final Drafts<I, C> drafts;

  Writing(Spread<I, C> spread, Editing editing, Drafts<I, C> drafts) {
    this.spread = spread;
    this.editing = editing;
    this.drafts = drafts;
  }

  private Table<I, C> table() {
    return spread.table();
  }

  /// Puts `words` into a cell. What it cannot say stays in it as a draft.
  ///
  /// @return whether it could be said
  boolean put(Line<I> line, C column, String words) {
    String said = completed(column, words);
    return line.id().map(id -> put(line, id, column, said)).orElseGet(() -> begin(column, said));
  }

  /// {@return the only choice that begins so, or `words` if there is none}
  private String completed(C column, String words) {
    String typedSo = words.strip().toLowerCase(Locale.UK);
    List<String> choices = table().choices(column);
    List<String> begun =
        choices.stream().filter(c -> c.toLowerCase(Locale.UK).startsWith(typedSo)).toList();
    boolean isOne = choices.stream().anyMatch(c -> c.equalsIgnoreCase(typedSo));
    return !typedSo.isEmpty() && !isOne && begun.size() == 1 ? begun.getFirst() : words;
  }

  private boolean put(Line<I> line, I id, C column, String words) {
    return switch (table().write(id, column, words)) {
      case Entry.Same _ -> {
        spread.forget(line, column);
        yield true;
      }
      case Entry.Taken(Edit edit) -> {
        drafts.forget(line, column);
        done(edit.apply(table().pathway()), edit);
        yield true;
      }
      case Entry.Refused(String why) -> {
        spread.refuse(line, column, new Draft(words, why));
        yield false;
      }
    };
  }

  private void done(Pathway next, Edit edit) {
    Pathway settled = Settled.settle(next);
    editing.edit(settled.equals(next) ? edit : new Become(settled, edit.label()));
  }

  /// The blank row: as soon as its cells name a row, that is made with all they say.
  private boolean begin(C column, String words) {
    Line<I> blank = Line.blank();
    if (words.isBlank()) {
      spread.forget(blank, column);
      return true;
    }
    drafts.keep(blank, column, new Draft(words, ""));
    spread.refresh();
    Map<C, String> cells = drafts.texts(blank);
    if (!cells.keySet().containsAll(table().naming())) {
      return true;
    }
    return switch (table().start(cells)) {
      case Start.Unfit<I, C>(C cell, String why) -> {
        spread.refuse(blank, cell, new Draft(cells.getOrDefault(cell, ""), why));
        yield false;
      }
      case Start.Known<I, C>(List<I> rows) -> {
        String why = text("table." + spread.key() + ".there", table().name(rows.getFirst()));
        spread.refuse(blank, column, new Draft(words, why));
        yield false;
      }
      case Start.Begun<I, C>(Edit edit, I id) -> {
        make(edit, id, cells);
        yield true;
      }
    };
  }

  /// The rest of a new row is written into it; what it cannot say stays there as a draft.
  private void make(Edit edit, I id, Map<C, String> cells) {
    Table<I, C> next = table().on(edit.apply(table().pathway()));
    drafts.forget(Line.blank());
    for (C column : next.writable()) {
      if (cells.containsKey(column) && !next.naming().contains(column)) {
        String words = cells.getOrDefault(column, "");
        switch (next.write(id, column, words)) {
          case Entry.Taken(Edit more) -> next = next.on(more.apply(next.pathway()));
          case Entry.Same _ -> {}
          case Entry.Refused(String why) -> drafts.keep(Line.of(id), column, new Draft(words, why));
        }
      }
    }
    become(next.pathway(), edit.label());
    spread.getSelectionModel().clearSelection();
    spread.go(spread.getItems().indexOf(Line.of(id)), 1);
  }

  /// Empties the selected cells that can be empty, as one step.
  void clear() {
    Table<I, C> next = table();
    for (Picked.Place<I> place : spread.picked().places()) {
      C column = spread.column(place.column()).orElse(null);
      if (column != null && place.line().id().isPresent() && next.isOptional(column)) {
        spread.forget(place.line(), column);
        if (next.write(place.line().id().get(), column, "") instanceof Entry.Taken(Edit edit)) {
          next = next.on(edit.apply(next.pathway()));
        }
      }
    }
    if (!next.pathway().equals(table().pathway())) {
      become(next.pathway(), text("table.edit.clear"));
    }
  }

  /// Deletes the rows that are selected whole.
  ///
  /// @return whether there were any
  boolean delete() {
    Set<I> whole = new LinkedHashSet<>(spread.picked().wholeRows());
    if (!whole.isEmpty() && spread.isEditable()) {
      int row = spread.getFocusModel().getFocusedIndex();
      editing.edit(table().delete(whole));
      spread.go(Math.min(row, spread.getItems().size() - 1), 0);
    }
    return !whole.isEmpty();
  }

  /// Deletes every row of which something is selected.
  void deleteSelected() {
    spread.picked().widen();
    delete();
    spread.requestFocus();
  }

  /// Makes `next` of the pathway, in which cards may have no place.
  void become(Pathway next, String label) {
    editing.edit(new Become(Settled.settle(next), label));
  }
}
