package waymark.app.publish;

import static waymark.app.Texts.text;

import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import waymark.canvas.Faces;
import waymark.canvas.TrueSize;
import waymark.export.fit.Fit;
import waymark.picture.Picture;

/// A figure on its sheet: at true size or all of it, in colour or in grey.
public final class Preview extends BorderPane {

  private final TrueSize sheet;
  private final ScrollPane scroll;
  private final ToggleButton whole = toggle("preview.whole");
  private final ToggleButton trueSize = toggle("preview.true-size");
  private final ToggleButton grey = toggle("preview.grey");

  /// @param faces the fonts, loaded once for the whole program
  public Preview(Faces faces) {
    sheet = new TrueSize(faces);
    StackPane middle = new StackPane(sheet);
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setPannable(true);
    scroll.getStyleClass().add("preview-desk");
    ToggleGroup sizes = new ToggleGroup();
    sizes.getToggles().setAll(whole, trueSize);
    whole.setSelected(true);
    sizes.selectedToggleProperty().subscribe(this::keepOne);
    grey.selectedProperty().subscribe(sheet::showGrey);
    scroll.viewportBoundsProperty().subscribe(_ -> resize());
    HBox bar = new HBox(6, whole, trueSize, gap(), grey);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("preview-bar");
    setTop(bar);
    setCenter(scroll);
    getStyleClass().add("preview");
  }

  private static ToggleButton toggle(String key) {
    ToggleButton toggle = new ToggleButton(text(key));
    toggle.setMinWidth(USE_PREF_SIZE);
    toggle.setId(key.replace('.', '-'));
    return toggle;
  }

  private static Region gap() {
    Region gap = new Region();
    gap.setMinWidth(10);
    return gap;
  }

  private void keepOne() {
    if (!whole.isSelected() && !trueSize.isSelected()) {
      whole.setSelected(true);
    }
    resize();
  }

  private void resize() {
    double width = scroll.getViewportBounds().getWidth();
    double height = scroll.getViewportBounds().getHeight();
    if (width > 1 && height > 1) {
      sheet.magnify(trueSize.isSelected() ? 1 : sheet.whole(width, height));
    }
  }

  /// Shows `picture` where `fit` puts it.
  public void show(Picture picture, Fit fit) {
    sheet.show(picture, Sheets.of(fit), fit.scale());
    sheet.setAccessibleText(
        text("preview.says", picture.title(), Math.round(fit.width()), Math.round(fit.height())));
    resize();
  }
}
