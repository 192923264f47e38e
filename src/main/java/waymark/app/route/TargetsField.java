package waymark.app.route;

import static waymark.app.Texts.text;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.model.Role;
import waymark.model.RoleId;

/// The posts wanted, each with a way to take it off, and a choice of one more.
final class TargetsField extends VBox {

  private final Planning planning;
  private final FlowPane chips = new FlowPane(6, 6);
  private final ComboBox<@Nullable RoleId> more = new ComboBox<>();
  private boolean refreshing;
  private boolean meant;

  TargetsField(Planning planning) {
    this.planning = planning;
    setSpacing(6);
    more.setId("routes-target");
    more.setMaxWidth(Double.MAX_VALUE);
    more.setConverter(new RoleWords(planning::pathway));
    more.valueProperty().subscribe((_, _) -> take());
    more.skinProperty().subscribe(skin -> listen((ComboBoxListViewSkin<?>) skin));
    more.setOnHidden(_ -> shut());
    more.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().addAll(chips, more);
    planning.wishProperty().subscribe(this::refresh);
    planning.outlookProperty().subscribe(this::refresh);
    refresh();
  }

  /// A post is wanted once the list is shut: what the arrow keys pass on the way is not.
  private void take() {
    RoleId role = more.getValue();
    if (!refreshing && !more.isShowing() && role != null) {
      planning.iWantThere(role);
    }
  }

  /// What is pressed in the list is meant; one that is shut otherwise chose nothing.
  private void listen(@Nullable ComboBoxListViewSkin<?> skin) {
    if (skin != null) {
      skin.getPopupContent().addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> meant = true);
      skin.getPopupContent().addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> meant = true);
      skin.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }
  }

  private void shut() {
    if (meant) {
      take();
    } else {
      more.setValue(null);
    }
    meant = false;
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER, SPACE -> meant = more.isShowing();
      case DOWN, UP -> open(event);
      default -> {}
    }
  }

  private void open(KeyEvent event) {
    if (!more.isShowing()) {
      more.show();
      event.consume();
    }
  }

  private void refresh() {
    refreshing = true;
    List<RoleId> targets = planning.wishProperty().get().targets();
    chips.getChildren().setAll(targets.stream().map(this::chip).toList());
    chips.setManaged(!targets.isEmpty());
    List<RoleId> others =
        planning.pathway().roles().stream()
            .map(Role::id)
            .filter(r -> !targets.contains(r))
            .toList();
    more.setValue(null);
    if (!more.getItems().equals(others)) {
      more.getItems().setAll(others);
    }
    more.setPromptText(text(targets.isEmpty() ? "routes.target.first" : "routes.target.more"));
    refreshing = false;
  }

  private Button chip(RoleId role) {
    String title = RoleWords.title(planning.pathway(), role);
    Button chip = new Button(title, new FontIcon(Feather.X));
    chip.setId("target-" + role);
    chip.setMnemonicParsing(false);
    chip.getStyleClass().add("chip");
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setAccessibleText(text("routes.target.remove", title));
    chip.setOnAction(_ -> planning.change(w -> w.withoutTarget(role)));
    return chip;
  }
}
