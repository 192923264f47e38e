package waymark.app.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Popup;
import javafx.stage.Screen;

/// A field with a list of words to choose from, which what is typed narrows down.
final class ChoiceField extends TextField {

  private static final int MOST_ROWS = 9;
  private static final double ROW = 2.15;
  private static final double BESIDE = 3.4;
  private static final double GAP = 2;

  private final List<String> words;
  private final ListView<String> list = new ListView<>();
  private final Popup popup = new Popup();
  private boolean isChosen;

  /// @param take is handed a word that was clicked
  ChoiceField(List<String> words, Consumer<String> take) {
    this.words = words;
    getStyleClass().add("choice-field");
    list.getStyleClass().add("choice-list");
    list.setId("table-choices");
    list.setFocusTraversable(false);
    list.fixedCellSizeProperty().bind(fontProperty().map(f -> f.getSize() * ROW));
    list.setOnMouseClicked(
        _ -> Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(take));
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.getScene().getRoot().getStyleClass().add("choice-popup");
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    textProperty().subscribe((_, _) -> narrow());
    sceneProperty().subscribe(scene -> hideWithout(scene != null));
    list.getItems().setAll(words);
  }

  /// Begins with `text`: all words are offered, or, if a person typed it, those that it narrows to.
  void begin(String text, boolean isTyped) {
    if (isTyped) {
      setText(text);
    } else {
      show(text);
      list.getSelectionModel().select(text);
      open();
    }
  }

  private void hideWithout(boolean isThere) {
    if (!isThere) {
      popup.hide();
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> go(event, 1);
      case UP -> go(event, -1);
      default -> {}
    }
  }

  private void go(KeyEvent event, int by) {
    event.consume();
    open();
    int next = list.getSelectionModel().getSelectedIndex() + by;
    list.getSelectionModel().select(Math.clamp(next, 0, Math.max(0, list.getItems().size() - 1)));
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::show);
  }

  private void show(String word) {
    isChosen = true;
    setText(word);
    isChosen = false;
    positionCaret(getLength());
  }

  private void narrow() {
    if (isChosen) {
      return;
    }
    String typed = getText().strip().toLowerCase(Locale.UK);
    list.setItems(
        FXCollections.observableList(
            words.stream().filter(w -> w.toLowerCase(Locale.UK).contains(typed)).toList()));
    size();
    if (list.getItems().isEmpty()) {
      popup.hide();
    } else {
      open();
    }
  }

  /// Shows the words under the field.
  void open() {
    if (getScene() == null || popup.isShowing() || list.getItems().isEmpty()) {
      return;
    }
    Platform.runLater(this::place);
  }

  /// A field that has only just come lies nowhere yet.
  private void place() {
    if (getScene() == null || !isFocused() || popup.isShowing()) {
      return;
    }
    popup.getScene().getStylesheets().setAll(getScene().getStylesheets());
    size();
    Bounds field = localToScreen(getBoundsInLocal());
    popup.show(this, field.getMinX(), top(field));
  }

  /// Under the field, or above it where the screen ends.
  private double top(Bounds field) {
    double below = field.getMaxY() + GAP;
    boolean isRoom =
        Screen.getScreensForRectangle(field.getMinX(), field.getMinY(), 1, 1).stream()
            .allMatch(s -> below + list.getPrefHeight() <= s.getVisualBounds().getMaxY());
    return isRoom ? below : field.getMinY() - GAP - list.getPrefHeight();
  }

  private double widest() {
    Text measure = new Text(String.join("\n", words));
    measure.setFont(getFont());
    return measure.getLayoutBounds().getWidth();
  }

  private void size() {
    list.setPrefHeight(Math.min(MOST_ROWS, list.getItems().size()) * list.getFixedCellSize() + 4);
    list.setPrefWidth(Math.max(getWidth(), widest() + BESIDE * getFont().getSize()));
  }
}
