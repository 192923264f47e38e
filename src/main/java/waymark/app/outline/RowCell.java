package waymark.app.outline;

import static waymark.app.Texts.text;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseDragEvent;
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
  private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");
  private static final double INDENT = 13;

  private final OutlinePane pane;
  private final TextField field = new TextField();

  RowCell(OutlinePane pane) {
    this.pane = pane;
    setPrefWidth(0);
    getStyleClass().add("outline-row");
    field.setId("outline-title");
    field.setAccessibleText(text("outline.title"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(MouseEvent.DRAG_DETECTED, _ -> startFullDrag());
    setOnMouseDragged(_ -> setCursor(Cursor.CLOSED_HAND));
    setOnMouseReleased(_ -> setCursor(null));
    setOnMouseDragOver(event -> aim(Optional.of(where(event))));
    setOnMouseDragExited(_ -> aim(Optional.empty()));
    setOnMouseDragReleased(this::dropped);
  }

  private Where where(MouseDragEvent event) {
    return Where.at(event.getY() / getHeight());
  }

  private void aim(Optional<Where> where) {
    for (Where each : Where.values()) {
      pseudoClassStateChanged(each.sign(), where.filter(each::equals).isPresent());
    }
  }

  private void dropped(MouseDragEvent event) {
    aim(Optional.empty());
    if (event.getGestureSource() instanceof RowCell source
        && source.getItem() != null
        && getItem() != null) {
      pane.drop(source.getItem(), getItem(), where(event));
    }
  }

  /// Titles and needs are broken to the width of the list.
  @Override
  protected double computePrefHeight(double width) {
    Node line = getGraphic();
    double sides = snappedLeftInset() + snappedRightInset();
    double room = (width > 0 ? width : getListView().getWidth()) - sides;
    return line == null
        ? super.computePrefHeight(width)
        : snappedTopInset() + line.prefHeight(room) + snappedBottomInset();
  }

  @Override
  protected void updateItem(Row row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(ELSEWHERE, !empty && row != null && !row.whole());
    pseudoClassStateChanged(LACKING, !empty && row != null && row.shown() != Row.Shown.YES);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      setGraphic(line(row, wrapped(pane.title(row))));
      setAccessibleText(spoken(row));
    }
  }

  private static Label wrapped(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private HBox line(Row row, Node title) {
    Label needs = wrapped(needs(row));
    needs.getStyleClass().add("outline-needs");
    VBox words = new VBox(title);
    if (!needs.getText().isEmpty()) {
      words.getChildren().add(needs);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(6, handle(row), sign(row), words);
    if (row.shown() != Row.Shown.YES) {
      line.getChildren().add(mark(Feather.EYE_OFF, lack(row)));
    }
    if (!row.whole()) {
      line.getChildren().add(mark(Feather.CORNER_RIGHT_UP, text("outline.elsewhere")));
    }
    line.setAlignment(Pos.TOP_LEFT);
    line.setPadding(new Insets(0, 0, 0, row.depth() * INDENT));
    return line;
  }

  /// What closes and opens a row, or as much room.
  private Node handle(Row row) {
    FontIcon icon = new FontIcon(pane.isOpen(row) ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    Label handle = new Label(null, icon);
    handle.getStyleClass().add("outline-handle");
    icon.setVisible(row.leads());
    if (row.leads()) {
      handle.setOnMousePressed(
          event -> {
            event.consume();
            pane.toggle(row);
          });
    }
    return handle;
  }

  private static Label mark(Ikon icon, String words) {
    Label mark = new Label(null, new FontIcon(icon));
    mark.setMinWidth(Region.USE_PREF_SIZE);
    mark.setTooltip(new Tooltip(words));
    return mark;
  }

  private static String lack(Row row) {
    return text(row.shown() == Row.Shown.NO ? "outline.lacking" : "outline.lacking-step");
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
    return Stream.of(
            Optional.of(text("outline.spoken", row.depth() + 1, pane.title(row), way)),
            Optional.of(text("outline.spoken.elsewhere")).filter(_ -> !row.whole()),
            Optional.of(text("outline.spoken.closed"))
                .filter(_ -> row.leads() && !pane.isOpen(row)),
            Optional.of(lack(row)).filter(_ -> row.shown() != Row.Shown.YES))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
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
      applyCss(); // A field takes letters only once it has its skin.
      field.requestFocus();
      field.selectRange(field.getLength(), 0);
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
