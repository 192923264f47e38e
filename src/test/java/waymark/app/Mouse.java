package waymark.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.robot.impl.BaseRobotImpl;
import org.testfx.robot.impl.KeyboardRobotImpl;
import org.testfx.robot.impl.MouseRobotImpl;

/// The hands of a test: TestFX's robots for mouse and keyboard. Places are in the window's scene.
final class Mouse {

  static final int SHIFT = 1;
  static final int CONTROL = 4;
  static final int ALT = 8;

  private static final Map<Integer, KeyCode> KEYS = new LinkedHashMap<>();

  static {
    KEYS.put(SHIFT, KeyCode.SHIFT);
    KEYS.put(CONTROL, KeyCode.CONTROL);
    KEYS.put(ALT, KeyCode.ALT);
  }

  /// A button of the mouse.
  enum Press {
    LEFT(MouseButton.PRIMARY),
    RIGHT(MouseButton.SECONDARY),
    MIDDLE(MouseButton.MIDDLE);

    private final MouseButton button;

    Press(MouseButton button) {
      this.button = button;
    }
  }

  private final Stage stage;
  private final KeyboardRobot keyboard;
  private final MouseRobot mouse;
  private int keys;

  Mouse(Stage stage) {
    this.stage = stage;
    BaseRobot base = HeadlessRobot.isNeeded() ? HeadlessRobot.atRest() : new BaseRobotImpl();
    keyboard = new KeyboardRobotImpl(base);
    mouse = new MouseRobotImpl(base);
  }

  /// Holds `bits` of [#SHIFT], [#CONTROL] and [#ALT] from now on.
  Mouse holding(int bits) {
    KEYS.forEach(
        (bit, code) -> {
          if ((bits & bit) != 0 && (keys & bit) == 0) {
            keyboard.pressNoWait(code);
          } else if ((bits & bit) == 0 && (keys & bit) != 0) {
            keyboard.releaseNoWait(code);
          }
        });
    keys = bits;
    return this;
  }

  /// Holds a key down until [#letGo(KeyCode)].
  Mouse hold(KeyCode code) {
    keyboard.pressNoWait(code);
    settle();
    return this;
  }

  Mouse letGo(KeyCode code) {
    keyboard.releaseNoWait(code);
    settle();
    return this;
  }

  /// Types a key while `bits` are held.
  Mouse type(KeyCode code, int bits) {
    int before = keys;
    return holding(bits).hold(code).letGo(code).holding(before);
  }

  Mouse click(Point2D at) {
    return press(at, Press.LEFT).release(at, Press.LEFT);
  }

  /// Clicks on a node of any window.
  Mouse click(Node node) {
    Bounds bounds = onFx(() -> node.localToScreen(node.getBoundsInLocal()));
    mouse.moveNoWait(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    mouse.pressNoWait(MouseButton.PRIMARY);
    mouse.releaseNoWait(MouseButton.PRIMARY);
    settle();
    return this;
  }

  /// So close upon each other that a slow machine does not take them for two clicks.
  Mouse doubleClick(Point2D at) {
    move(at);
    for (int i = 0; i < 2; i++) {
      mouse.pressNoWait(MouseButton.PRIMARY);
      mouse.releaseNoWait(MouseButton.PRIMARY);
    }
    settle();
    return this;
  }

  Mouse drag(Point2D from, Point2D to) {
    return drag(from, to, Press.LEFT);
  }

  Mouse drag(Point2D from, Point2D to, Press button) {
    return press(from, button).dragTo(from, to, button).release(to, button);
  }

  /// Moves with the button held from one place to another.
  Mouse dragTo(Point2D from, Point2D to, Press button) {
    for (int i = 1; i <= 10; i++) {
      move(from.interpolate(to, i / 10.0));
    }
    return this;
  }

  Mouse move(Point2D at) {
    mouse.moveNoWait(screen(at));
    settle();
    return this;
  }

  Mouse press(Point2D at, Press button) {
    move(at);
    mouse.pressNoWait(button.button);
    settle();
    return this;
  }

  Mouse release(Point2D at, Press button) {
    move(at);
    mouse.releaseNoWait(button.button);
    settle();
    return this;
  }

  /// Turns the wheel by so many notches; up is positive.
  Mouse wheel(Point2D at, int notches) {
    move(at);
    for (int i = 0; i < Math.abs(notches); i++) {
      mouse.scrollNoWait(-Integer.signum(notches));
    }
    settle();
    return this;
  }

  private Point2D screen(Point2D at) {
    return onFx(
        () ->
            new Point2D(
                stage.getX() + stage.getScene().getX() + at.getX(),
                stage.getY() + stage.getScene().getY() + at.getY()));
  }

  /// {@return the middle of `node` in its scene}
  static Point2D middle(Node node) {
    Bounds bounds = node.localToScene(node.getBoundsInLocal());
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  /// Something to do on the toolkit's thread.
  interface Doing<T> {
    T call() throws Exception;
  }

  /// {@return what `doing` gives, done on the toolkit's thread; whatever it caused has happened}
  static <T> T onFx(Doing<T> doing) {
    if (Platform.isFxApplicationThread()) {
      try {
        return doing.call();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
    var result = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            result.complete(doing.call());
          } catch (Throwable e) {
            result.completeExceptionally(e);
          }
        });
    T value = result.orTimeout(20, TimeUnit.SECONDS).join();
    settle();
    return value;
  }

  /// Waits until everything that is under way on the toolkit's thread is done.
  static void settle() {
    var done = new CountDownLatch(1);
    Platform.runLater(() -> Platform.runLater(done::countDown));
    try {
      if (!done.await(20, TimeUnit.SECONDS)) {
        throw new AssertionError("the toolkit does not answer");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
