package waymark.canvas;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import waymark.gesture.Input;
import waymark.gesture.Keys;
import waymark.gesture.PaletteItem;
import waymark.picture.Spot;

/// Carries something from the palette over the canvas. It is there only while the pointer is:
/// outside, nothing would come of letting go.
public final class PaletteDrag {

  private final CanvasView canvas;
  private boolean inside;

  PaletteDrag(CanvasView canvas) {
    this.canvas = canvas;
  }

  /// The pointer moved with `item`.
  ///
  /// @return whether it is over the canvas now
  public boolean moved(PaletteItem item, MouseEvent event) {
    boolean now = isOver(event);
    if (now && !inside) {
      canvas.hands().take(new Input.PaletteDragged(item, spot(event), Pointer.keys(event)));
    } else if (now) {
      canvas.hands().take(new Input.PointerMoved(spot(event), Pointer.keys(event)));
    } else if (inside) {
      canvas.hands().take(new Input.Interrupted());
    }
    inside = now;
    return now;
  }

  /// The button was let go.
  public void released(MouseEvent event) {
    if (inside) {
      canvas.hands().take(new Input.PointerReleased(spot(event), Pointer.keys(event)));
      canvas.requestFocus();
    }
    inside = false;
  }

  /// The drag was given up.
  public void cancelled() {
    if (inside) {
      canvas.hands().take(new Input.Interrupted());
    }
    inside = false;
  }

  /// The thing was chosen with the keyboard: it goes to the middle of what is seen.
  public void dropped(PaletteItem item) {
    Spot middle =
        canvas.viewport().toPicture(new Spot(canvas.getWidth() / 2, canvas.getHeight() / 2));
    canvas.hands().take(new Input.PaletteDragged(item, middle, Keys.NONE));
    canvas.hands().take(new Input.PointerReleased(middle, Keys.NONE));
    canvas.requestFocus();
  }

  private boolean isOver(MouseEvent event) {
    return canvas.contains(canvas.sceneToLocal(event.getSceneX(), event.getSceneY()));
  }

  private Spot spot(MouseEvent event) {
    Point2D p = canvas.sceneToLocal(event.getSceneX(), event.getSceneY());
    return canvas.viewport().toPicture(new Spot(p.getX(), p.getY()));
  }
}
