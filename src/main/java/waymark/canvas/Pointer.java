package waymark.canvas;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import waymark.gesture.Axis;
import waymark.gesture.Button;
import waymark.gesture.Hit;
import waymark.gesture.Input;
import waymark.gesture.Keys;
import waymark.picture.Spot;

/// Hears the mouse and the wheel over the canvas.
final class Pointer {

  private static final double NOTCH = 40;
  private static final double NOTCH_FACTOR = 1.1;

  private final CanvasView canvas;

  Pointer(CanvasView canvas) {
    this.canvas = canvas;
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::moved);
    canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    canvas.addEventHandler(
        MouseEvent.MOUSE_EXITED, _ -> canvas.hands().hover().set(new Hit.Empty()));
    canvas.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    canvas.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    canvas.addEventHandler(ZoomEvent.ZOOM, this::pinched);
  }

  private void pressed(MouseEvent event) {
    canvas.requestFocus();
    button(event.getButton())
        .ifPresent(
            b ->
                canvas
                    .hands()
                    .take(
                        new Input.PointerPressed(
                            spot(event), b, keys(event), Math.clamp(event.getClickCount(), 1, 2))));
    event.consume();
  }

  private void moved(MouseEvent event) {
    canvas.hands().take(new Input.PointerMoved(spot(event), keys(event)));
    canvas.setCursor(cursor(canvas.hands().hover().get()));
    event.consume();
  }

  private void released(MouseEvent event) {
    canvas.hands().take(new Input.PointerReleased(spot(event), keys(event)));
    event.consume();
  }

  /// By key it is asked for as any key is.
  private void menu(ContextMenuEvent event) {
    if (!event.isKeyboardTrigger()) {
      Spot at = new Spot(event.getX(), event.getY());
      canvas.hands().take(new Input.MenuAsked(canvas.viewport().toPicture(at)));
    }
    event.consume();
  }

  private void scrolled(ScrollEvent event) {
    Spot at = new Spot(event.getX(), event.getY());
    if (event.isShortcutDown() || event.isControlDown()) {
      canvas.zoomAt(at, Math.pow(NOTCH_FACTOR, event.getDeltaY() / NOTCH));
    } else {
      canvas.pan(event.getDeltaX(), event.getDeltaY());
    }
    event.consume();
  }

  private void pinched(ZoomEvent event) {
    canvas.zoomAt(new Spot(event.getX(), event.getY()), event.getZoomFactor());
    event.consume();
  }

  private Spot spot(MouseEvent event) {
    return canvas.viewport().toPicture(new Spot(event.getX(), event.getY()));
  }

  static Keys keys(MouseEvent event) {
    return new Keys(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
  }

  private static Optional<Button> button(MouseButton button) {
    return switch (button) {
      case PRIMARY -> Optional.of(Button.PRIMARY);
      case MIDDLE -> Optional.of(Button.MIDDLE);
      case SECONDARY -> Optional.of(Button.SECONDARY);
      case NONE, BACK, FORWARD -> Optional.empty();
    };
  }

  private static Cursor cursor(Hit hover) {
    return switch (hover) {
      case Hit.CardEdge _ -> Cursor.CROSSHAIR;
      case Hit.Card _, Hit.OnNote _, Hit.Badge _ -> Cursor.HAND;
      case Hit.StepEnd _, Hit.Bend _ -> Cursor.MOVE;
      case Hit.StepLine _ -> Cursor.HAND;
      case Hit.StageHeader _, Hit.StrandHeader _ -> Cursor.OPEN_HAND;
      case Hit.NoteBorder _ -> Cursor.H_RESIZE;
      case Hit.BandBorder(var band) ->
          band.axis() == Axis.ACROSS ? Cursor.H_RESIZE : Cursor.V_RESIZE;
      case Hit.AddStage _, Hit.AddStrand _ -> Cursor.HAND;
      case Hit.Empty _ -> Cursor.DEFAULT;
    };
  }
}
