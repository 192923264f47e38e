package waymark.app;

import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A mouse and its wheel for the Headless platform, whose own robot loses buttons and keys while it
/// drags. It speaks to the window's view below the toolkit, by reflection; on other platforms too.
final class Mouse {

  private static final int DOWN = 221;
  private static final int UP = 222;
  private static final int DRAG = 223;
  private static final int MOVE = 224;
  private static final int NO_BUTTON = 211;

  static final int SHIFT = 1;
  static final int CONTROL = 4;
  static final int ALT = 8;

  /// A button of the mouse.
  enum Press {
    LEFT(212, 32),
    RIGHT(213, 64),
    MIDDLE(214, 128);

    private final int code;
    private final int bit;

    Press(int code, int bit) {
      this.code = code;
      this.bit = bit;
    }
  }

  private final Stage stage;
  private final Object view;
  private int keys;

  Mouse(Stage stage) {
    this.stage = stage;
    this.view = onFx(() -> view(stage));
  }

  private static Object view(Window window) throws ReflectiveOperationException {
    Object peer = call(Window.class, window, "getPeer");
    Object glass = call(peer.getClass(), peer, "getPlatformWindow");
    return call(Class.forName("com.sun.glass.ui.Window"), glass, "getView");
  }

  private static Object call(Class<?> type, Object on, String name)
      throws ReflectiveOperationException {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        if (method.getName().equals(name) && method.getParameterCount() == 0) {
          method.setAccessible(true);
          return method.invoke(on);
        }
      }
    }
    throw new NoSuchMethodException(name);
  }

  /// Holds `bits` of [#SHIFT], [#CONTROL] and [#ALT] from now on.
  Mouse holding(int bits) {
    keys = bits;
    return this;
  }

  Mouse click(Point2D at) {
    return move(at).press(at, Press.LEFT).release(at, Press.LEFT);
  }

  Mouse doubleClick(Point2D at) {
    return click(at).press(at, Press.LEFT).release(at, Press.LEFT);
  }

  Mouse drag(Point2D from, Point2D to) {
    return drag(from, to, Press.LEFT);
  }

  Mouse drag(Point2D from, Point2D to, Press button) {
    return move(from).press(from, button).dragTo(from, to, button).release(to, button);
  }

  Mouse dragTo(Point2D from, Point2D to, Press button) {
    for (int i = 1; i <= 10; i++) {
      send(DRAG, button.code, button.bit, from.interpolate(to, i / 10.0));
    }
    return this;
  }

  Mouse move(Point2D at) {
    return send(MOVE, NO_BUTTON, 0, at);
  }

  Mouse press(Point2D at, Press button) {
    return send(DOWN, button.code, button.bit, at);
  }

  Mouse release(Point2D at, Press button) {
    return send(UP, button.code, 0, at);
  }

  /// Turns the wheel by so many notches; up is positive.
  Mouse wheel(Point2D at, int notches) {
    onFx(
        () -> {
          Point2D screen = screen(at);
          for (Method method : Class.forName("com.sun.glass.ui.View").getDeclaredMethods()) {
            if (method.getName().equals("notifyScroll")) {
              method.setAccessible(true);
              method.invoke(
                  view,
                  (int) at.getX(),
                  (int) at.getY(),
                  (int) screen.getX(),
                  (int) screen.getY(),
                  0.0,
                  (double) notches,
                  keys,
                  0,
                  0,
                  0,
                  0,
                  40.0,
                  40.0);
            }
          }
          return view;
        });
    return this;
  }

  private Mouse send(int type, int button, int bit, Point2D at) {
    onFx(
        () -> {
          Point2D screen = screen(at);
          for (Method method : Class.forName("com.sun.glass.ui.View").getDeclaredMethods()) {
            if (method.getName().equals("notifyMouse")) {
              method.setAccessible(true);
              method.invoke(
                  view,
                  type,
                  button,
                  (int) at.getX(),
                  (int) at.getY(),
                  (int) screen.getX(),
                  (int) screen.getY(),
                  keys | bit,
                  false,
                  false);
            }
          }
          return view;
        });
    return this;
  }

  private Point2D screen(Point2D at) {
    return new Point2D(
        stage.getX() + stage.getScene().getX() + at.getX(),
        stage.getY() + stage.getScene().getY() + at.getY());
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
