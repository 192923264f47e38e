package waymark.bench;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import waymark.canvas.CanvasView;
import waymark.picture.Spot;

/// A mouse over a canvas.
///
/// @param middle where the wheel is turned, on the screen
record PretendMouse(CanvasView canvas, Spot middle) {

  /// Two fingers on a pad.
  void pan(double dx, double dy) {
    wheel(dx, dy, false);
  }

  /// The wheel, with the key that zooms.
  void zoom(double dy) {
    wheel(0, dy, true);
  }

  private void wheel(double dx, double dy, boolean zooms) {
    Event.fireEvent(
        canvas,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            middle.x(),
            middle.y(),
            middle.x(),
            middle.y(),
            false,
            zooms,
            false,
            false,
            false,
            false,
            dx,
            dy,
            dx,
            dy,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  void press(Spot at) {
    fire(MouseEvent.MOUSE_MOVED, at);
    fire(MouseEvent.MOUSE_PRESSED, at);
  }

  void drag(Spot to) {
    fire(MouseEvent.MOUSE_DRAGGED, to);
  }

  void release(Spot at) {
    fire(MouseEvent.MOUSE_RELEASED, at);
  }

  private void fire(EventType<MouseEvent> type, Spot at) {
    boolean held = type != MouseEvent.MOUSE_MOVED;
    Event.fireEvent(
        canvas,
        new MouseEvent(
            type,
            at.x(),
            at.y(),
            at.x(),
            at.y(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            held,
            false,
            false,
            false,
            false,
            true,
            null));
  }
}
