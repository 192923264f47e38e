package waymark.canvas;

import java.util.function.DoubleFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import waymark.picture.Picture;
import waymark.picture.Rect;

/// A picture to be looked at, at its own size; it is drawn anew for each width.
public final class PictureView extends Region {

  private final PicturePainter painter;
  private final double least;
  private final Layer layer = new Layer(this::paint);
  private DoubleFunction<Picture> drawing;
  private Picture picture;

  /// @param least the width below which it is not drawn
  /// @param drawing gives the picture for a width
  public PictureView(Faces faces, double least, DoubleFunction<Picture> drawing) {
    this.painter = new PicturePainter(faces);
    this.least = least;
    this.drawing = drawing;
    this.picture = drawing.apply(least);
    getChildren().add(layer);
    getStyleClass().add("picture-view");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    show(drawing);
    widthProperty().subscribe(this::redraw);
  }

  /// Shows another picture.
  public void show(DoubleFunction<Picture> next) {
    drawing = next;
    redraw();
  }

  private void redraw() {
    picture = drawing.apply(Math.max(least, getWidth()));
    setAccessibleText(picture.title() + ". " + picture.description());
    setMinWidth(least);
    setMinHeight(picture.page().height());
    setPrefSize(least, picture.page().height());
    layer.repaint();
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    layer.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private void paint(GraphicsContext to) {
    Rect page = picture.page();
    to.translate(-page.x(), -page.y());
    painter.paint(to, picture.marks(), page, 1);
  }
}
