package waymark.canvas;

import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/// A canvas as large as its parent makes it, painted at most once in a frame.
final class Layer extends Region {

  private final Canvas canvas = new Canvas();
  private final Consumer<GraphicsContext> painting;

  Layer(Consumer<GraphicsContext> painting) {
    this.painting = painting;
    getChildren().add(canvas);
    setMouseTransparent(true);
  }

  /// Asks to be painted in the next frame.
  void repaint() {
    setNeedsLayout(true);
  }

  GraphicsContext context() {
    return canvas.getGraphicsContext2D();
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    GraphicsContext to = canvas.getGraphicsContext2D();
    to.setTransform(1, 0, 0, 1, 0, 0);
    to.clearRect(0, 0, getWidth(), getHeight());
    to.save();
    painting.accept(to);
    to.restore();
  }
}
