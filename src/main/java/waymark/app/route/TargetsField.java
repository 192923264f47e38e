package waymark.app.route;

import static waymark.app.Texts.text;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
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

  TargetsField(Planning planning) {
    this.planning = planning;
    setSpacing(6);
    more.setId("routes-target");
    more.setMaxWidth(Double.MAX_VALUE);
    more.setConverter(new RoleWords(planning::pathway));
    more.valueProperty()
        .subscribe(
            (_, role) -> {
              if (!refreshing && role != null) {
                planning.iWantThere(role);
              }
            });
    getChildren().addAll(chips, more);
    planning.wishProperty().subscribe(this::refresh);
    planning.outlookProperty().subscribe(this::refresh);
    refresh();
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
