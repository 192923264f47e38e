package waymark.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.robot.impl.BaseRobotImpl;

/// TestFX's robot for the Headless platform, whose own forgets, while the mouse moves or its wheel
/// turns, which buttons and keys are held. The mouse speaks to the windows below the toolkit
/// instead, by reflection; the keyboard is TestFX's.
final class HeadlessRobot extends BaseRobotImpl {

  private static final int DOWN = 221;
  private static final int UP = 222;
  private static final int DRAG = 223;
  private static final int MOVE = 224;
  private static final int NO_BUTTON = 211;
  private static final double NOTCH = 40;

  private static final Map<KeyCode, Integer> KEY_BITS =
      Map.of(KeyCode.SHIFT, 1, KeyCode.CONTROL, 4, KeyCode.ALT, 8);

  private static final Map<MouseButton, Integer> BUTTON_CODES =
      Map.of(MouseButton.PRIMARY, 212, MouseButton.SECONDARY, 213, MouseButton.MIDDLE, 214);

  private static final Map<MouseButton, Integer> BUTTON_BITS =
      Map.of(MouseButton.PRIMARY, 32, MouseButton.SECONDARY, 64, MouseButton.MIDDLE, 128);

  private static Optional<HeadlessRobot> only = Optional.empty();

  private Point2D at = Point2D.ZERO;
  private int keys;
  private Optional<MouseButton> held = Optional.empty();
  private Optional<Window> pressed = Optional.empty();

  private HeadlessRobot() {}

  /// {@return the one robot, which holds nothing down: of several, the platform would keep each,
  /// and with it the window that was in front then}
  static HeadlessRobot atRest() {
    HeadlessRobot robot = only.orElseGet(HeadlessRobot::new);
    only = Optional.of(robot);
    robot.at = Point2D.ZERO;
    robot.keys = 0;
    robot.held = Optional.empty();
    robot.pressed = Optional.empty();
    return robot;
  }

  /// {@return whether the tests run on the Headless platform}
  static boolean isNeeded() {
    return "Headless".equals(System.getProperty("glass.platform"));
  }

  @Override
  public void pressKeyboard(KeyCode code) {
    keys |= KEY_BITS.getOrDefault(code, 0);
    super.pressKeyboard(code);
  }

  @Override
  public void releaseKeyboard(KeyCode code) {
    keys &= ~KEY_BITS.getOrDefault(code, 0);
    super.releaseKeyboard(code);
  }

  @Override
  public Point2D retrieveMouse() {
    return at;
  }

  @Override
  public void moveMouse(Point2D to) {
    at = to;
    held.ifPresentOrElse(button -> notifyMouse(DRAG, button, true), () -> notifyMouse(MOVE));
  }

  @Override
  public void pressMouse(MouseButton button) {
    pressed = under();
    held = Optional.of(button);
    notifyMouse(DOWN, button, true);
  }

  @Override
  public void releaseMouse(MouseButton button) {
    held = Optional.empty();
    notifyMouse(UP, button, false);
    pressed = Optional.empty();
  }

  @Override
  public void scrollMouse(int notches) {
    onView(
        "notifyScroll",
        (view, place) ->
            new Object[] {
              place[0],
              place[1],
              place[2],
              place[3],
              0.0,
              (double) -notches,
              keys,
              0,
              0,
              0,
              0,
              NOTCH,
              NOTCH
            });
  }

  private void notifyMouse(int type) {
    onView("notifyMouse", (view, p) -> event(type, NO_BUTTON, p, keys));
  }

  private void notifyMouse(int type, MouseButton button, boolean down) {
    int bits = keys | (down ? BUTTON_BITS.getOrDefault(button, 0) : 0);
    int code = BUTTON_CODES.getOrDefault(button, NO_BUTTON);
    onView("notifyMouse", (view, p) -> event(type, code, p, bits));
  }

  private static Object[] event(int type, int button, int[] place, int bits) {
    return new Object[] {type, button, place[0], place[1], place[2], place[3], bits, false, false};
  }

  /// The window that has the mouse: the one where a button went down, else the topmost.
  private Optional<Window> under() {
    List<Window> windows = Window.getWindows();
    return windows.reversed().stream().filter(Window::isShowing).filter(this::isUnder).findFirst();
  }

  private boolean isUnder(Window window) {
    return at.getX() >= window.getX()
        && at.getX() < window.getX() + window.getWidth()
        && at.getY() >= window.getY()
        && at.getY() < window.getY() + window.getHeight();
  }

  /// What a method of a view is called with.
  private interface Arguments {
    Object[] of(Object view, int[] place);
  }

  private void onView(String name, Arguments arguments) {
    Mouse.onFx(
        () -> {
          Optional<Window> window = pressed.filter(Window::isShowing).or(this::under);
          if (window.isPresent()) {
            Object view = view(window.get());
            invoke(view, name, arguments.of(view, place(window.get())));
          }
          return name;
        });
  }

  private int[] place(Window window) {
    double left = window.getX() + window.getScene().getX();
    double top = window.getY() + window.getScene().getY();
    return new int[] {
      (int) Math.round(at.getX() - left),
      (int) Math.round(at.getY() - top),
      (int) Math.round(at.getX()),
      (int) Math.round(at.getY())
    };
  }

  private static void invoke(Object view, String name, Object[] arguments)
      throws ReflectiveOperationException {
    for (Method method : Class.forName("com.sun.glass.ui.View").getDeclaredMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
        method.setAccessible(true);
        method.invoke(view, arguments);
        return;
      }
    }
    throw new NoSuchMethodException(name);
  }

  private static Object view(Window window) throws ReflectiveOperationException {
    Object peer = call(Window.class, window, "getPeer");
    Object glass = call(peer.getClass(), peer, "getPlatformWindow");
    return call(Class.forName("com.sun.glass.ui.Window"), glass, "getView");
  }

  private static Object call(Class<?> type, Object on, String name)
      throws NoSuchMethodException, InvocationTargetException, IllegalAccessException {
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
}
