package waymark.app.outline;

import static waymark.app.Texts.text;

import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.model.Role;
import waymark.model.Step;
import waymark.model.StepKind;
import waymark.picture.Phrases;

/// A row of the outline: set in, with the sign of its step, its title and what the step asks for.
final class RowCell extends ListCell<Row> {

  private static final PseudoClass ELSEWHERE = PseudoClass.getPseudoClass("elsewhere");
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private static final double INDENT = 16;

  private final OutlinePane pane;
  private final TextField field = new TextField();

  RowCell(OutlinePane pane) {
    this.pane = pane;
    setPrefWidth(0);
    getStyleClass().add("outline-row");
    field.setId("outline-title");
    field.setAccessibleText(text("outline.title"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setOnMouseDragged(_ -> setCursor(Cursor.CLOSED_HAND));
    addEventHandler(MouseEvent.DRAG_DETECTED, _ -> startFullDrag());
    setOnMouseDragEntered(_ -> pseudoClassStateChanged(TARGET, true));
    setOnMouseDragExited(_ -> pseudoClassStateChanged(TARGET, false));
    setOnMouseReleased(_ -> setCursor(null));
    setOnMouseDragReleased(
        event -> {
          if (event.getGestureSource() instanceof RowCell source
              && source.getItem() != null
              && getItem() != null) {
            pane.drop(source.getItem(), getItem(), event.getY() / getHeight());
          }
        });
  }

  @Override
  protected void updateItem(Row row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(ELSEWHERE, !empty && row != null && !row.whole());
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      setGraphic(line(row, new Label(pane.title(row))));
      setAccessibleText(spoken(row));
    }
  }

  private HBox line(Row row, Node title) {
    Label needs = new Label(needs(row));
    needs.getStyleClass().add("outline-needs");
    needs.setWrapText(true);
    needs.setMinHeight(Region.USE_PREF_SIZE);
    VBox words = new VBox(title);
    if (!needs.getText().isEmpty()) {
      words.getChildren().add(needs);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(7, sign(row), words);
    if (!row.whole()) {
      line.getChildren().add(new FontIcon(Feather.CORNER_RIGHT_UP));
    }
    line.setAlignment(Pos.TOP_LEFT);
    line.setPadding(new Insets(0, 0, 0, row.depth() * INDENT));
    return line;
  }

  private static FontIcon sign(Row row) {
    Ikon sign =
        row.step()
            .map(Step::kind)
            .map(
                kind ->
                    switch (kind) {
                      case ADVANCE -> Feather.ARROW_RIGHT;
                      case SIDEWAYS -> Feather.SHUFFLE;
                      case DEEPEN -> Feather.TRENDING_UP;
                    })
            .orElse(Feather.USER);
    return new FontIcon(sign);
  }

  private String needs(Row row) {
    var qualifications = pane.pathway().qualificationsById();
    var asOf = pane.pathway().about().asOf();
    return row.step().stream()
        .flatMap(s -> s.needs().stream())
        .map(need -> Phrases.need(need, qualifications, asOf))
        .collect(Collectors.joining("; "));
  }

  private String spoken(Row row) {
    String way =
        row.step()
            .map(
                s ->
                    s.needs().isEmpty()
                        ? text("outline.spoken.plain", kind(s.kind()), from(s))
                        : text("outline.spoken.step", kind(s.kind()), from(s), needs(row)))
            .orElse(text("outline.spoken.first"));
    String place = row.whole() ? "" : text("outline.spoken.elsewhere");
    return text("outline.spoken", row.depth() + 1, pane.title(row), way, place);
  }

  private static String kind(StepKind kind) {
    return kind.label();
  }

  private String from(Step step) {
    return pane.pathway().role(step.from()).map(Role::title).orElse("");
  }

  @Override
  public void startEdit() {
    super.startEdit();
    Row row = getItem();
    if (isEditing() && row != null) {
      field.setText(pane.title(row));
      setGraphic(line(row, field));
      field.requestFocus();
      field.selectAll();
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    updateItem(getItem(), isEmpty());
    pane.typingEnded();
  }

  private void pressed(KeyEvent event) {
    KeyCode key = event.getCode();
    if ((key == KeyCode.ENTER || key == KeyCode.TAB) && getItem() != null) {
      event.consume();
      pane.typed(getItem(), field.getText(), key, event.isShiftDown());
    }
  }
}
