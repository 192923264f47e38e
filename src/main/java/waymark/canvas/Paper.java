package waymark.canvas;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Affine;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// The page under the hands, painted [#AHEAD] further on each side than is seen, so that a pan only
/// moves what is painted until that is used up. From far away, where thousands of cards are seen at
/// once, it is painted [coarsely][Coarse]. While a size is being chosen, what is painted is
/// stretched to it.
final class Paper extends Region {

  /// How much more is painted on each side, in the units of the screen.
  static final double AHEAD = 256;

  /// What is painted is not stretched to less than this share of its size.
  private static final double LEAST_STRETCH = 0.4;

  /// Paints the page.
  interface Painting {
    /// Whether it is painted coarsely just now.
    ///
    /// @param before whether it is so already
    boolean isCoarse(boolean before);

    /// All of it, as it is seen from far away.
    Coarse coarse();

    /// Paints what is seen and [#AHEAD] more, in the places of the screen.
    void paint(GraphicsContext to);

    /// The colours around it.
    DeskColours colours();
  }

  private final Canvas near = new Canvas();
  private final FarImage far = new FarImage();
  private final Affine stretch = new Affine();
  private final Group sharp = new Group(near);
  private final Group painted = new Group(far, sharp);
  private final Painting painting;
  private Viewport at = Viewport.START;
  private boolean stale = true;
  private boolean coarse;

  Paper(Painting painting) {
    this.painting = painting;
    getChildren().add(painted);
    sharp.getTransforms().add(stretch);
    setMouseTransparent(true);
    far.setVisible(false);
    widthProperty().subscribe(this::repaint);
    heightProperty().subscribe(this::repaint);
  }

  /// Adds something that moves with what is painted; it is placed as if nothing were panned.
  void carry(Node node) {
    node.setManaged(false);
    sharp.getChildren().add(node);
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
    if (!stretch.isIdentity()) {
      // Else each layout would ask for the next, and a page at rest be painted for ever.
      stretch.setToIdentity();
    }
    show(coarse);
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

  /// {@return whether what is painted can be stretched to `viewport`}
  boolean stretchesTo(Viewport viewport) {
    return !stale && !coarse && viewport.zoom() >= LEAST_STRETCH * at.zoom();
  }

  /// Shows the page through `viewport` without painting it anew: what is painted is stretched, and
  /// where it does not reach, the page is seen coarsely.
  void stretchTo(Viewport viewport) {
    Rect reach = viewport.toScreen(at.toPicture(extent()));
    Rect window = new Rect(0, 0, getWidth(), getHeight());
    double by = viewport.zoom() / at.zoom();
    Spot corner = viewport.toScreen(new Spot(at.x(), at.y()));
    stretch.setToTransform(by, 0, corner.x(), 0, by, corner.y());
    painted.setTranslateX(0);
    painted.setTranslateY(0);
    far.setVisible(!reach.holds(window));
    if (far.isVisible()) {
      far.paint(painting.coarse(), painting.colours(), viewport, window);
    }
  }

  /// {@return what is painted, in the places of the screen}
  Rect extent() {
    return new Rect(0, 0, getWidth(), getHeight()).grown(AHEAD, AHEAD);
  }

  private void paintNear() {
    near.setWidth(getWidth() + 2 * AHEAD);
    near.setHeight(getHeight() + 2 * AHEAD);
    near.relocate(-AHEAD, -AHEAD);
    GraphicsContext to = near.getGraphicsContext2D();
    to.setTransform(1, 0, 0, 1, AHEAD, AHEAD);
    to.save();
    painting.paint(to);
    to.restore();
  }

  private void show(boolean coarsely) {
    coarse = coarsely;
    near.setVisible(!coarse);
    far.setVisible(coarse);
  }

  @Override
  protected void layoutChildren() {
    if (stale && getWidth() > 0) {
      stale = false;
      show(painting.isCoarse(coarse));
      if (coarse) {
        far.paint(painting.coarse(), painting.colours(), at, extent());
      } else {
        paintNear();
      }
    }
  }
}
