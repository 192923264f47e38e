package waymark.app;

import static waymark.app.Texts.text;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import waymark.model.View;

/// The tab of a view: a click shows it, a double click renames it in its place, a drag moves it.
final class ViewTab extends StackPane {
  private static final double DRAG = 6;

  private final ToggleButton button;
  private final Consumer<String> rename;
  private final IntConsumer moveTo;
  private double pressed;

  /// @param rename is told another title
  /// @param moveTo is told another place among the tabs
  ViewTab(View view, ToggleButton button, Consumer<String> rename, IntConsumer moveTo) {
    this.button = button;
    this.rename = rename;
    this.moveTo = moveTo;
    button.setId("view-tab-" + view.id());
    button.setMnemonicParsing(false);
    button.getStyleClass().add("view-tab");
    button.setText(view.title());
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(text("view.tab.tip")));
    getChildren().add(button);
    button.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    button.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    button.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
  }

  private void pressed(MouseEvent event) {
    pressed = event.getSceneX();
    if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
      event.consume();
      edit();
    }
  }

  private void dragged(MouseEvent event) {
    double by = event.getSceneX() - pressed;
    if (event.isPrimaryButtonDown() && (isDragged() || Math.abs(by) > DRAG)) {
      setTranslateX(by);
      setViewOrder(-1);
      if (!getStyleClass().contains("dragged")) {
        getStyleClass().add("dragged");
      }
    }
  }

  private boolean isDragged() {
    return getTranslateX() != 0;
  }

  private void released(MouseEvent event) {
    if (isDragged()) {
      event.consume();
      int index = index();
      setTranslateX(0);
      setViewOrder(0);
      getStyleClass().remove("dragged");
      moveTo.accept(index);
    }
  }

  /// How many other tabs lie before the middle of this one.
  private int index() {
    double middle = middle(this);
    return (int)
        getParent().getChildrenUnmodifiable().stream()
            .filter(ViewTab.class::isInstance)
            .filter(tab -> tab != this && middle(tab) < middle)
            .count();
  }

  private static double middle(Node tab) {
    return tab.getBoundsInParent().getCenterX();
  }

  /// Lets the keys speak to it.
  void takeKeys() {
    button.requestFocus();
  }

  /// Puts a field in the place of the title.
  void edit() {
    TextField field = new TextField(button.getText());
    field.setId("view-rename");
    field.getStyleClass().add("view-rename");
    field.setPrefWidth(Math.max(140, button.getWidth() + 24));
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, field));
    field
        .focusedProperty()
        .subscribe(
            (was, is) -> {
              if (was && !is) {
                keep(field);
              }
            });
    getChildren().setAll(field);
    field.selectAll();
    field.requestFocus();
  }

  private void key(KeyEvent event, TextField field) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      keep(field);
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      field.setText(button.getText());
      keep(field);
    }
  }

  private void keep(TextField field) {
    if (getChildren().contains(field)) {
      getChildren().setAll(button);
      button.requestFocus();
      if (!field.getText().equals(button.getText())) {
        rename.accept(field.getText());
      }
    }
  }
}
