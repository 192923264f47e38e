package waymark.app.find;

import static waymark.app.Texts.text;

import atlantafx.base.controls.CustomTextField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.app.panel.Editing;
import waymark.model.Id;

/// The bar over the canvas that finds words: how often, where, and on to the next.
public final class FindBar extends HBox {

  /// What the bar wants of whatever shows the pathway.
  public interface Guide {
    /// Marks what is found in the view in front.
    void mark(Set<Id> ids);

    /// Shows `place`, in its view.
    void go(Found.Place place);

    /// Gives the keys back to the canvas.
    void back();
  }

  private final Editing editing;
  private final Guide guide;
  private final CustomTextField field = new CustomTextField();
  private final Label count = new Label();
  private Found found = new Found(List.of());
  private int at = -1;

  /// A bar that is not shown until [#begin()].
  public FindBar(Editing editing, Guide guide) {
    this.editing = editing;
    this.guide = guide;
    setId("find-bar");
    getStyleClass().add("find-bar");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_CENTER);
    StackPane.setMargin(this, new Insets(12));
    field.setId("find");
    field.setLeft(new FontIcon(Feather.SEARCH));
    field.setPromptText(text("find.prompt"));
    field.setAccessibleText(text("find.prompt"));
    field.textProperty().subscribe((_, _) -> find());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    count.setId("find-count");
    getChildren()
        .addAll(
            field,
            count,
            button("find.previous", Feather.CHEVRON_UP, () -> step(-1)),
            button("find.next", Feather.CHEVRON_DOWN, () -> step(1)),
            button("find.close", Feather.X, this::shut));
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  private static Button button(String key, Ikon sign, Runnable action) {
    Button button = new Button(null, new FontIcon(sign));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().add("flat");
    button.setAccessibleText(text(key));
    button.setTooltip(new Tooltip(text(key)));
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Shows the bar and takes the keys.
  public void begin() {
    setVisible(true);
    field.requestFocus();
    field.selectAll();
    refresh();
  }

  /// Looks again, after an edit or in another view.
  public void refresh() {
    if (isVisible()) {
      found = Found.in(editing.pathway(), editing.view().id(), field.getText());
      at = Math.min(at, found.places().size() - 1);
      show();
    }
  }

  private void find() {
    found = Found.in(editing.pathway(), editing.view().id(), field.getText());
    at = -1;
    if (found.places().isEmpty()) {
      show();
    } else {
      step(1);
    }
  }

  /// On to the next place, or with -1 back to the one before; round at the end.
  public void step(int by) {
    int size = found.places().size();
    if (size > 0) {
      at = Math.floorMod(at + by, size);
      Found.Place place = found.places().get(at);
      List<Found.Place> walked = found.places();
      guide.go(place);
      found = new Found(walked);
      show();
    }
  }

  private void show() {
    int size = found.places().size();
    String words =
        size == 0
            ? text(field.getText().isBlank() ? "find.nothing-asked" : "find.none")
            : text("find.count", at + 1, size);
    count.setText(words);
    field.setAccessibleHelp(words);
    guide.mark(new HashSet<>(found.in(editing.view().id())));
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER, F3 -> step(event.isShiftDown() ? -1 : 1);
      case DOWN -> step(1);
      case UP -> step(-1);
      case ESCAPE -> shut();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void shut() {
    setVisible(false);
    guide.mark(Set.of());
    guide.back();
  }
}
