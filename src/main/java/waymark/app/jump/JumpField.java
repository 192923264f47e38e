package waymark.app.jump;

import static waymark.app.Texts.text;

import atlantafx.base.controls.CustomTextField;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The field that finds or runs anything, with its list over the window. The list opens when it is
/// asked for, by a click, a key or a word; walking over the field with Tab opens nothing.
public final class JumpField extends CustomTextField {

  private static final double WIDEST = 43;
  private static final double EDGE = 8;
  private static final int MOST_ROWS = 12;
  private static final double ROW = 2.6;
  private static final double BESIDE = 4.4;
  private static final KeyCombination KEYS = KeyCombination.valueOf("Shortcut+K");
  private static final Set<KeyCode> OPENING = EnumSet.of(KeyCode.DOWN, KeyCode.ENTER);

  private final Supplier<List<Goal>> goals;
  private final Runnable back;
  private final ListView<Goal> list = new ListView<>();
  private final Label nothing = new Label();
  private final VBox box = new VBox(new StackPane(list, nothing));
  private List<Goal> all = List.of();

  /// @param goals all there is to be found, asked for each time the list opens
  /// @param back gives the keys back to where a person works
  public JumpField(Supplier<List<Goal>> goals, Runnable back) {
    this.goals = goals;
    this.back = back;
    setId("jump");
    getStyleClass().add("jump");
    setLeft(new FontIcon(Feather.SEARCH));
    widthProperty().subscribe(() -> setPromptText(prompt()));
    fontProperty().subscribe(() -> setPromptText(prompt()));
    setAccessibleText(text("jump.prompt"));
    list.setId("jump-list");
    list.setCellFactory(_ -> new GoalCell());
    list.setFocusTraversable(false);
    list.fixedCellSizeProperty().bind(fontProperty().map(f -> f.getSize() * ROW));
    list.setOnMouseClicked(_ -> go());
    nothing.getStyleClass().add("fine");
    box.getStyleClass().add("jump-box");
    box.setManaged(false);
    box.setVisible(false);
    focusedProperty().subscribe((_, focused) -> show(focused && box.isVisible()));
    textProperty().subscribe((_, words) -> seek(words));
    setOnMousePressed(_ -> show(true));
    list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// With its keys, if there is room for them.
  private String prompt() {
    String words = text("jump.prompt.keys", KEYS.getDisplayText());
    Text measure = new Text(words);
    measure.setFont(getFont());
    double room = getWidth() - BESIDE * getFont().getSize();
    return measure.getLayoutBounds().getWidth() < room ? words : text("jump.prompt");
  }

  /// {@return the list, which lies over everything else in the window}
  public Pane list() {
    return box;
  }

  /// Takes the keys, with nothing typed yet.
  public void begin() {
    clear();
    requestFocus();
    show(true);
  }

  private void show(boolean open) {
    if (open && !box.isVisible()) {
      all = goals.get();
      find();
    }
    box.setVisible(open);
    if (open) {
      place();
    }
  }

  private void seek(String words) {
    show(isFocused() && (box.isVisible() || !words.isEmpty()));
    find();
  }

  private void place() {
    Bounds field = localToScene(getLayoutBounds());
    double width =
        Math.max(
            field.getWidth(),
            Math.min(WIDEST * getFont().getSize(), getScene().getWidth() - 2 * EDGE));
    double x = Math.max(EDGE, field.getMaxX() - width);
    double height = Math.min(box.prefHeight(width), getScene().getHeight() - field.getMaxY() - 40);
    box.resizeRelocate(x, field.getMaxY() + 4, width, height);
  }

  private void find() {
    List<Goal> found = Matching.of(getText()).among(all);
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    list.setPrefHeight(Math.clamp(found.size(), 1, MOST_ROWS) * list.getFixedCellSize() + 4);
    if (box.isVisible()) {
      place();
    }
    nothing.setText(found.isEmpty() ? text("jump.nothing", getText()) : "");
  }

  private void tell() {
    setAccessibleHelp(
        chosen()
            .map(g -> text("jump.chosen", g.words(), g.where(), list.getItems().size()))
            .orElse(nothing.getText()));
  }

  private Optional<Goal> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void pressed(KeyEvent event) {
    if (!box.isVisible() && OPENING.contains(event.getCode())) {
      show(true);
      event.consume();
      return;
    }
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(8);
      case PAGE_UP -> move(-8);
      case ENTER -> go();
      case ESCAPE -> leave();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    if (last >= 0) {
      int next = list.getSelectionModel().getSelectedIndex() + by;
      list.getSelectionModel().select(Math.clamp(next, 0, last));
      list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
    }
  }

  private void go() {
    chosen()
        .filter(Goal::possible)
        .ifPresent(
            goal -> {
              leave();
              goal.go().run();
            });
  }

  private void leave() {
    clear();
    show(false);
    back.run();
    if (isFocused()) {
      ((Node) box.getParent()).requestFocus();
    }
  }
}
