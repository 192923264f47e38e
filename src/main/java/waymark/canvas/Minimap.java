package waymark.canvas;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// The whole page in a corner, with a frame around what is seen of it. A press or a drag on it
/// brings that place into the middle. It is there only while something of the page is out of sight
/// and the window has room for it, and only if it is [wanted][#wantedProperty()].
public final class Minimap extends Region {

  private static final double WIDTH = 176;
  private static final double HEIGHT = 116;
  private static final double MARGIN = 8;

  /// How long after a change the page is painted anew.
  private static final Duration SOON = Duration.millis(200);

  private final CanvasView canvas;
  private final FarImage image = new FarImage();
  private final Region frame = new Region();
  private final Region edge = new Region();
  private final BooleanProperty wanted = new SimpleBooleanProperty(true);
  private final PauseTransition soon = new PauseTransition(SOON);
  private DeskColours colours = DeskColours.LIGHT;

  /// @param title what it is called for a person who cannot see it
  public Minimap(CanvasView canvas, String title) {
    this.canvas = canvas;
    setId("minimap");
    setAccessibleRole(AccessibleRole.NODE);
    setAccessibleText(title);
    getStyleClass().add("minimap");
    frame.getStyleClass().add("minimap-frame");
    frame.setMouseTransparent(true);
    frame.setManaged(false);
    edge.getStyleClass().add("minimap-edge");
    edge.setMouseTransparent(true);
    edge.setManaged(false);
    edge.resize(WIDTH, HEIGHT);
    image.setMouseTransparent(true);
    image.setManaged(false);
    getChildren().addAll(image, frame, edge);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::point);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
    soon.setOnFinished(_ -> paint());
    canvas.viewportProperty().subscribe(this::follow);
    canvas.widthProperty().subscribe(this::follow);
    canvas.heightProperty().subscribe(this::follow);
    canvas.pictureProperty().subscribe(this::change);
    wanted.subscribe(this::follow);
    visibleProperty().subscribe(this::change);
    follow();
  }

  /// {@return whether it is shown where there is use for it}
  public BooleanProperty wantedProperty() {
    return wanted;
  }

  /// Uses other colours around the page.
  public void dress(DeskColours next) {
    colours = next;
    change();
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDTH;
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  private void change() {
    follow();
    if (isVisible()) {
      soon.playFromStart();
    }
  }

  private Rect page() {
    return canvas.pictureProperty().get().page();
  }

  private Viewport whole() {
    Rect room = new Rect(0, 0, WIDTH, HEIGHT);
    Rect page = page();
    double zoom =
        Math.min(
            (WIDTH - 2 * MARGIN) / Math.max(1, page.width()),
            (HEIGHT - 2 * MARGIN) / Math.max(1, page.height()));
    return Viewport.centred(page, room, Math.clamp(zoom, 0.001, 1));
  }

  private void paint() {
    image.paint(
        Coarse.of(canvas.pictureProperty().get()), colours, whole(), new Rect(0, 0, WIDTH, HEIGHT));
  }

  /// Whether it would leave enough of the page to be seen.
  private boolean isRoomFor() {
    return canvas.getWidth() >= 3 * WIDTH && canvas.getHeight() >= 3 * HEIGHT;
  }

  /// Puts the frame around what is seen.
  private void follow() {
    Rect seen = canvas.viewport().seen(canvas.getWidth(), canvas.getHeight());
    setVisible(wanted.get() && isRoomFor() && !seen.holds(page()));
    Rect on = whole().toScreen(seen);
    double left = Math.clamp(on.x(), 0, WIDTH);
    double top = Math.clamp(on.y(), 0, HEIGHT);
    frame.resizeRelocate(
        left,
        top,
        Math.max(4, Math.min(WIDTH, on.maxX()) - left),
        Math.max(4, Math.min(HEIGHT, on.maxY()) - top));
  }

  private void point(MouseEvent event) {
    canvas.centre(whole().toPicture(new Spot(event.getX(), event.getY())));
    event.consume();
  }
}
