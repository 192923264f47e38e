package waymark.canvas;

import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// The page under the hands, painted [#AHEAD] further on each side than is seen, so that a pan only
/// moves what is painted until that is used up. From far away, where thousands of cards are seen at
/// once, it is painted [coarsely][Coarse].
final class Paper extends Region {

  /// How much more is painted on each side, in the units of the screen.
  static final double AHEAD = 256;

  private final Canvas near = new Canvas();
  private final FarImage far = new FarImage();
  private final Group painted = new Group(near, far);
  private final Consumer<GraphicsContext> painting;
  private Viewport at = Viewport.START;
  private boolean stale = true;

  /// @param painting paints what is seen and [#AHEAD] more, in the places of the screen
  Paper(Consumer<GraphicsContext> painting) {
    this.painting = painting;
    getChildren().add(painted);
    setMouseTransparent(true);
    far.setVisible(false);
    widthProperty().subscribe(this::repaint);
    heightProperty().subscribe(this::repaint);
  }

  /// Adds something that moves with what is painted; it is placed as if nothing were panned.
  void carry(Node node) {
    node.setManaged(false);
    painted.getChildren().add(node);
  }

  /// Asks to be painted in the next frame.
  void repaint() {
    stale = true;
    setNeedsLayout(true);
  }

  /// Shows the page through `viewport`.
  ///
  /// @return whether it must be painted for that
  boolean follow(Viewport viewport) {
    Spot shift = viewport.toScreen(new Spot(at.x(), at.y()));
    boolean ahead = viewport.zoom() == at.zoom() && Math.abs(shift.x()) <= AHEAD;
    if (stale || !ahead || Math.abs(shift.y()) > AHEAD) {
      at = viewport;
      repaint();
      painted.setTranslateX(0);
      painted.setTranslateY(0);
      return true;
    }
    painted.setTranslateX(snapPositionX(shift.x()));
    painted.setTranslateY(snapPositionY(shift.y()));
    return false;
  }

  /// {@return what is painted, in the places of the screen}
  Rect extent() {
    return new Rect(0, 0, getWidth(), getHeight()).grown(AHEAD, AHEAD);
  }

  /// Paints `coarse` instead of the marks, until [#paintNear()].
  void paintFar(Coarse coarse, DeskColours colours) {
    show(true);
    far.paint(coarse, colours, at, extent());
  }

  private void paintNear() {
    near.setWidth(getWidth() + 2 * AHEAD);
    near.setHeight(getHeight() + 2 * AHEAD);
    near.relocate(-AHEAD, -AHEAD);
    GraphicsContext to = near.getGraphicsContext2D();
    to.setTransform(1, 0, 0, 1, AHEAD, AHEAD);
    to.save();
    painting.accept(to);
    to.restore();
  }

  private void show(boolean coarse) {
    near.setVisible(!coarse);
    far.setVisible(coarse);
  }

  @Override
  protected void layoutChildren() {
    if (stale && getWidth() > 0) {
      stale = false;
      show(false);
      paintNear();
    }
  }
}
