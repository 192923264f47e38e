package waymark.app;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A sentence that stays as long as what it says is so.
final class Banner extends HBox {

  Banner(Feather icon, String sentence) {
    super(10);
    getStyleClass().add("banner");
    Label label = new Label(sentence);
    label.setWrapText(true);
    getChildren().addAll(new FontIcon(icon), label);
  }
}
