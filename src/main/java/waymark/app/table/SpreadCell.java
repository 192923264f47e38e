package waymark.app.table;

import static waymark.app.Texts.text;

import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import waymark.model.Id;
import waymark.table.Column;

/// A cell, and the field in it while a person types.
final class SpreadCell<I extends Id, C extends Column> extends TableCell<Line<I>, String> {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final PseudoClass NEW = PseudoClass.getPseudoClass("new");
  private static final int LONG = 24;
  private static final double WIDEST = 420;

  private final Spread<I, C> spread;
  private final C column;
  private Optional<TextInputControl> field = Optional.empty();

  SpreadCell(Spread<I, C> spread, C column) {
    this.spread = spread;
    this.column = column;
    getStyleClass().add("spread-cell");
  }

  private Optional<Line<I>> line() {
    return isEmpty() || getTableRow() == null
        ? Optional.empty()
        : Optional.ofNullable(getTableRow().getItem());
  }

  @Override
  protected void updateItem(String words, boolean empty) {
    super.updateItem(words, empty);
    Optional<Draft> draft = line().flatMap(l -> spread.draft(l, column)).filter(Draft::isRefused);
    pseudoClassStateChanged(REFUSED, draft.isPresent());
    pseudoClassStateChanged(NEW, line().filter(l -> l.id().isEmpty()).isPresent());
    setTooltip(null);
    draft
        .map(Draft::why)
        .or(() -> Optional.of(empty ? "" : words).filter(w -> w.length() >= LONG))
        .ifPresent(why -> setTooltip(tip(why)));
    if (field.isEmpty()) {
      setText(empty ? "" : shown(words));
    }
    setAccessibleText(line().map(l -> spoken(l, draft)).orElse(""));
  }

  private static Tooltip tip(String words) {
    Tooltip tip = new Tooltip(words);
    tip.setWrapText(true);
    tip.setMaxWidth(WIDEST);
    return tip;
  }

  /// The blank row asks for what it needs first.
  private String shown(String words) {
    boolean isAsked =
        words.isEmpty()
            && line().filter(l -> l.id().isEmpty()).isPresent()
            && spread.table().columns().getFirst() == column;
    return isAsked ? text("table." + spread.key() + ".new") : words.replaceAll("\\s+", " ");
  }

  private String spoken(Line<I> line, Optional<Draft> draft) {
    String words = spread.shown(line, column);
    String said = words.isEmpty() ? text("table.spoken.empty") : words;
    String row =
        line.id()
            .filter(spread.table()::has)
            .map(id -> spread.table().name(id))
            .orElseGet(() -> text("table." + spread.key() + ".new"));
    return draft
        .map(d -> text("table.spoken.refused", column.title(), said, row, d.why()))
        .orElseGet(() -> text("table.spoken", column.title(), said, row));
  }

  @Override
  public void startEdit() {
    super.startEdit();
    Optional<Line<I>> line = line();
    if (isEditing() && line.isPresent()) {
      TextInputControl made = made(line.get());
      field = Optional.of(made);
      setText("");
      if (made instanceof TextArea area) {
        spread.lay(area, this);
      } else {
        setGraphic(made);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        applyCss();
        layout();
      }
      made.requestFocus();
      begin(made, line.get());
      made.focusedProperty().subscribe((_, is) -> left(is));
    }
  }

  private TextInputControl made(Line<I> line) {
    TextInputControl made = fresh(line);
    made.setId("table-field");
    made.setAccessibleText(column.title());
    made.setAccessibleHelp(Widths.hint(column.key()));
    made.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, line));
    return made;
  }

  private TextInputControl fresh(Line<I> line) {
    var choices = spread.table().choices(column);
    if (!choices.isEmpty()) {
      return new ChoiceField(choices, words -> spread.finish(line, column, words, 0, 0));
    }
    return column.isProse() ? prose() : new TextField();
  }

  private static TextArea prose() {
    TextArea area = new TextArea();
    area.getStyleClass().add("prose-field");
    area.setWrapText(true);
    return area;
  }

  private void begin(TextInputControl made, Line<I> line) {
    Optional<String> typed = spread.takeTyped();
    if (made instanceof ChoiceField choice) {
      choice.begin(typed.orElseGet(() -> spread.shown(line, column)), typed.isPresent());
    } else {
      made.setText(typed.orElseGet(() -> spread.shown(line, column)));
    }
    if (typed.isPresent()) {
      made.end();
    } else {
      made.selectAll();
    }
  }

  private void left(boolean isFocused) {
    if (!isFocused && field.isPresent()) {
      spread.edit(-1, null);
    }
  }

  private void pressed(KeyEvent event, Line<I> line) {
    FieldKey.of(event).ifPresent(key -> act(key, event, line));
  }

  private void act(FieldKey key, KeyEvent event, Line<I> line) {
    switch (key) {
      case DOWN -> finish(event, line, 1, 0);
      case UP -> finish(event, line, -1, 0);
      case ON -> finish(event, line, 0, 1);
      case BACK -> finish(event, line, 0, -1);
      case LINE -> {
        if (field.orElse(null) instanceof TextArea area) {
          event.consume();
          area.replaceSelection("\n");
        }
      }
      case FORGET -> {
        event.consume();
        close();
        spread.forget(line, column);
        spread.edit(-1, null);
        spread.requestFocus();
      }
    }
  }

  private void finish(KeyEvent event, Line<I> line, int down, int right) {
    event.consume();
    String words = field.map(TextInputControl::getText).orElse("");
    close();
    spread.finish(line, column, words, down, right);
  }

  private void close() {
    field.ifPresent(spread::lift);
    field = Optional.empty();
    setGraphic(null);
    setContentDisplay(ContentDisplay.TEXT_ONLY);
  }

  /// Whoever goes elsewhere in the middle of typing has said it nevertheless.
  @Override
  public void cancelEdit() {
    super.cancelEdit();
    Optional<Line<I>> line = line();
    Optional<String> words = field.map(TextInputControl::getText);
    close();
    updateItem(getItem(), isEmpty());
    if (line.isPresent()
        && words.filter(w -> !w.equals(spread.shown(line.get(), column))).isPresent()) {
      Platform.runLater(() -> spread.writing().put(line.get(), column, words.get()));
    }
  }
}
