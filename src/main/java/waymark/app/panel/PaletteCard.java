package waymark.app.panel;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import waymark.canvas.PaletteDrag;
import waymark.gesture.PaletteItem;
import waymark.model.Role;

/// A role in the palette.
final class PaletteCard extends HBox {

  PaletteCard(PaletteDrag drag, PaletteItem item, Role role, String below) {
    super(10);
    String tone = KindTone.of(role.kind()).word();
    getStyleClass().addAll("palette-card", "tone-" + tone);
    setId("palette-" + role.id().value().toLowerCase(Locale.ROOT));
    Region bar = new Region();
    bar.getStyleClass().add("tone-bar");
    Label title = new Label(role.title());
    title.setWrapText(true);
    title.getStyleClass().add("palette-title");
    VBox words = new VBox(1, title);
    if (!below.isEmpty()) {
      Label small = new Label(below);
      small.getStyleClass().add("fine");
      small.setWrapText(true);
      words.getChildren().add(small);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(bar, words, new RoleIcon(role.kind()));
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(role.title() + ", " + below);
    new PaletteHand(this, drag, item, role.title(), () -> {});
  }
}
