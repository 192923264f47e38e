package waymark.canvas;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import waymark.gesture.Input;
import waymark.gesture.Key;
import waymark.gesture.Keys;

/// Hears the keys that go to the canvas; what is not for it goes on.
final class Keyboard {

  private final CanvasView canvas;

  Keyboard(CanvasView canvas) {
    this.canvas = canvas;
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    canvas.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
  }

  private void pressed(KeyEvent event) {
    boolean menu = event.getCode() == KeyCode.F10 && event.isShiftDown();
    Optional<Input.KeyPressed> press =
        menu
            ? Optional.of(new Input.KeyPressed(Key.MENU, Keys.NONE))
            : key(event.getCode()).map(key -> new Input.KeyPressed(key, held(event)));
    if (press.filter(canvas.hands()::take).isPresent()) {
      event.consume();
    }
  }

  private static Keys held(KeyEvent event) {
    return new Keys(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
  }

  private void released(KeyEvent event) {
    key(event.getCode()).ifPresent(k -> canvas.hands().take(new Input.KeyReleased(k)));
  }

  private static Optional<Key> key(KeyCode code) {
    return switch (code) {
      case ESCAPE -> Optional.of(Key.ESCAPE);
      case ENTER -> Optional.of(Key.ENTER);
      case SPACE -> Optional.of(Key.SPACE);
      case TAB -> Optional.of(Key.TAB);
      case DELETE, BACK_SPACE -> Optional.of(Key.DELETE);
      case F2 -> Optional.of(Key.F2);
      case LEFT, KP_LEFT -> Optional.of(Key.LEFT);
      case RIGHT, KP_RIGHT -> Optional.of(Key.RIGHT);
      case UP, KP_UP -> Optional.of(Key.UP);
      case DOWN, KP_DOWN -> Optional.of(Key.DOWN);
      case HOME -> Optional.of(Key.HOME);
      case END -> Optional.of(Key.END);
      case PAGE_DOWN -> Optional.of(Key.PAGE_DOWN);
      case PAGE_UP -> Optional.of(Key.PAGE_UP);
      case CONTEXT_MENU -> Optional.of(Key.MENU);
      case A -> Optional.of(Key.A);
      case B -> Optional.of(Key.B);
      case L -> Optional.of(Key.L);
      case M -> Optional.of(Key.M);
      case C -> Optional.of(Key.C);
      default -> Optional.empty();
    };
  }
}
