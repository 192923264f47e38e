package waymark.app;

import static waymark.app.Texts.text;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.app.document.Document;
import waymark.app.document.Origin;

/// A sentence that stays as long as what it says is so.
final class Banner extends HBox {

  private Banner(Feather icon, String sentence) {
    super(10);
    setId("banner");
    getStyleClass().add("banner");
    Label label = new Label(sentence);
    label.setWrapText(true);
    getChildren().addAll(new FontIcon(icon), label);
  }

  /// {@return what is to be known of `document`, if anything}
  static Optional<Banner> of(Document document) {
    return document
        .readOnly()
        .map(why -> new Banner(Feather.LOCK, why))
        .or(() -> document.origin().map(origin -> cameFrom(origin, document)));
  }

  /// Once the pathway has a file of its own, it no longer matters in what it was enclosed.
  private static Banner cameFrom(Origin origin, Document document) {
    String from = text("enclosed", origin.name());
    Banner banner =
        new Banner(Feather.INFO, origin.caution().map(c -> from + " " + c).orElse(from));
    var homeless = document.homeProperty().map(home -> home.file().isEmpty());
    banner.visibleProperty().bind(homeless);
    banner.managedProperty().bind(homeless);
    return banner;
  }
}
