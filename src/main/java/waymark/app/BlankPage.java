package waymark.app;

import static waymark.app.Texts.text;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import waymark.picture.Picture;

/// What can be done on a page on which nothing stands yet. It lies over the page, never in it.
final class BlankPage extends VBox {

  private static final double WIDTH = 380;

  /// @param shown the picture of the page
  BlankPage(ObservableValue<Picture> shown) {
    setId("blank-page");
    getStyleClass().add("blank-page");
    setMouseTransparent(true);
    setAlignment(Pos.CENTER);
    setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    getChildren().addAll(line("blank.title", "blank-title"), line("blank.ways", "blank-ways"));
    visibleProperty().bind(shown.map(BlankPage::isBlank));
  }

  private static boolean isBlank(Picture picture) {
    return picture.cards().isEmpty() && picture.notes().isEmpty();
  }

  private static Label line(String key, String style) {
    Label line = new Label(text(key));
    line.getStyleClass().add(style);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }
}
