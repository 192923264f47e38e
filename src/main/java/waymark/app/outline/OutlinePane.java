package waymark.app.outline;

import static waymark.app.Texts.text;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import waymark.app.document.Settled;
import waymark.app.panel.Editing;
import waymark.edit.PathwayEdit.Become;
import waymark.edit.RoleEdit.RenameRole;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.RoleId;

/// The outline of the pathway beside the view in front, under the hands of a person.
public final class OutlinePane extends BorderPane {

  private final Editing editing;
  private final Consumer<Id> reveal;
  private final Consumer<String> say;
  private final ListView<Row> list = new ListView<>();
  private final Set<RoleId> closed = new HashSet<>();
  private boolean following;
  private boolean typingOn;

  /// @param reveal selects something on the canvas and brings it into sight
  /// @param say is told sentences for the person
  public OutlinePane(Editing editing, Consumer<Id> reveal, Consumer<String> say) {
    this.editing = editing;
    this.reveal = reveal;
    this.say = say;
    getStyleClass().add("outline");
    list.setId("outline");
    list.setEditable(true);
    list.setAccessibleText(text("outline.name"));
    list.setPlaceholder(hint("outline.empty"));
    list.setCellFactory(_ -> new RowCell(this));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel().selectedItemProperty().subscribe(row -> select(row));
    setCenter(list);
    setBottom(hint("outline.hint"));
    refresh();
  }

  private static Label hint(String key) {
    Label hint = new Label(text(key));
    hint.setWrapText(true);
    hint.getStyleClass().addAll("fine", "outline-hint");
    return hint;
  }

  Pathway pathway() {
    return editing.pathway();
  }

  /// Shows everything as it is now.
  public void refresh() {
    Optional<Id> stand = selected().map(Row::id);
    following = true;
    list.getItems().setAll(outline().without(closed));
    list.refresh();
    stand.ifPresent(this::stand);
    following = false;
  }

  /// Follows what is selected on the canvas.
  public void follow(Set<Id> ids) {
    if (ids.size() == 1 && selected().filter(r -> ids.contains(r.id())).isEmpty()) {
      following = true;
      stand(ids.iterator().next());
      following = false;
    }
  }

  /// Takes the keys.
  public void begin() {
    if (selected().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
    list.requestFocus();
  }

  private Outline outline() {
    return Outline.of(editing.pathway(), editing.view());
  }

  private Turns turns() {
    return new Turns(editing.pathway(), editing.view());
  }

  private Optional<Row> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  /// Stands on the row of `id`, which is brought into sight.
  private void stand(Id id) {
    Optional<Row> row = outline().row(id);
    if (row.filter(r -> closed.removeAll(outline().above(r))).isPresent()) {
      list.getItems().setAll(outline().without(closed));
    }
    row.map(list.getItems()::indexOf)
        .filter(index -> index >= 0)
        .ifPresent(
            index -> {
              list.getSelectionModel().clearAndSelect(index);
              list.scrollTo(Math.max(0, index - 3));
            });
  }

  /// {@return whether what stands under `row` is seen}
  boolean isOpen(Row row) {
    return !closed.contains(row.role());
  }

  /// Closes what stands under `row`, or opens it.
  void toggle(Row row) {
    if (!closed.remove(row.role())) {
      closed.add(row.role());
    }
    following = true;
    list.getItems().setAll(outline().without(closed));
    stand(row.id());
    following = false;
  }

  private void select(Row row) {
    if (!following && row != null) {
      reveal.accept(row.id());
    }
  }

  private void pressed(KeyEvent event) {
    Optional<OutlineKey> key = OutlineKey.of(event);
    if (list.getEditingIndex() < 0
        && key.filter(k -> k == OutlineKey.ADD || selected().isPresent()).isPresent()) {
      event.consume();
      selected().ifPresentOrElse(row -> act(key.get(), row), () -> addAndType(turns().addFirst()));
    }
  }

  private void act(OutlineKey key, Row row) {
    switch (key) {
      case ADD -> addAndType(turns().addAfter(row));
      case INDENT -> take(turns().indent(row));
      case OUTDENT -> take(turns().outdent(row));
      case UP -> take(turns().move(row, false));
      case DOWN -> take(turns().move(row, true));
      case CLOSE -> leave(row);
      case OPEN -> enter(row);
      case SHOW -> take(turns().show(row));
      case RENAME -> rename(false);
      case REMOVE -> take(turns().remove(row));
      case DELETE -> take(turns().delete(row));
    }
  }

  /// Closes what stands under `row`; if nothing is seen there, goes to what it stands under.
  private void leave(Row row) {
    if (row.leads() && isOpen(row)) {
      toggle(row);
    } else {
      row.parent().ifPresent(this::stand);
    }
  }

  /// From a role that is written out elsewhere, there; else opens what stands under it, and then
  /// goes to the first of that.
  private void enter(Row row) {
    if (!row.whole()) {
      stand(row.role());
    } else if (!isOpen(row)) {
      toggle(row);
    } else {
      list.getItems().stream()
          .filter(r -> r.parent().equals(Optional.of(row.role())))
          .findFirst()
          .ifPresent(r -> stand(r.id()));
    }
  }

  void drop(Row row, Row target, Where where) {
    if (!row.equals(target)) {
      take(
          where == Where.INTO
              ? turns().dropInto(row, target)
              : turns().dropBeside(row, target, where == Where.BELOW));
    }
  }

  private void addAndType(Turn turn) {
    if (take(turn)) {
      rename(true);
    }
  }

  private boolean take(Turn turn) {
    return switch (turn) {
      case Turn.Refused(String why) -> {
        say.accept(why);
        yield false;
      }
      case Turn.Done(Pathway next, String label, Id row) -> {
        editing.edit(new Become(Settled.settle(next), label));
        stand(row);
        yield true;
      }
    };
  }

  private void rename(boolean typing) {
    typingOn = typing;
    list.layout();
    list.edit(list.getSelectionModel().getSelectedIndex());
  }

  /// A title was typed; `key` ended it.
  void typed(Row row, String title, KeyCode key, boolean shift) {
    boolean on = typingOn;
    boolean another = !title.isBlank() && !title.equals(title(row));
    list.edit(-1);
    if (another) {
      editing.edit(new RenameRole(row.role(), title.strip()));
    }
    list.requestFocus();
    if (key == KeyCode.TAB) {
      selected().ifPresent(r -> take(shift ? turns().outdent(r) : turns().indent(r)));
      rename(on);
    } else if (on && another) {
      selected().ifPresent(r -> addAndType(turns().addAfter(r)));
    }
  }

  void typingEnded() {
    typingOn = false;
    list.requestFocus();
  }

  String title(Row row) {
    return pathway().role(row.role()).map(r -> r.title()).orElse(row.role().value());
  }
}
