package waymark.app;

import static waymark.app.Texts.text;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import waymark.canvas.CanvasView;
import waymark.canvas.Viewport;

/// The zoom, in the corner of the canvas.
final class ZoomBar extends HBox {

  ZoomBar(CanvasView canvas) {
    getStyleClass().add("zoom-bar");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
    StackPane.setMargin(this, new Insets(16));
    Button size = button("zoom.actual", canvas::actualSize);
    size.textProperty().bind(canvas.viewportProperty().map(v -> text("zoom.percent", v.percent())));
    size.getStyleClass().add("zoom-size");
    getChildren()
        .addAll(
            button("zoom.out", () -> canvas.zoomBy(1 / Viewport.STEP)),
            size,
            button("zoom.in", () -> canvas.zoomBy(Viewport.STEP)),
            button("zoom.fit", canvas::fit));
  }

  private static Button button(String key, Runnable action) {
    Button button = new Button(text(key));
    button.setId(key.replace('.', '-'));
    button.setOnAction(_ -> action.run());
    button.setTooltip(new Tooltip(text(key + ".tip")));
    button.setAccessibleText(text(key + ".tip"));
    button.getStyleClass().add("flat");
    return button;
  }
}
