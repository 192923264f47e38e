package waymark.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.prefs.AbstractPreferences;
import java.util.prefs.Preferences;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import waymark.app.dialog.Asking;
import waymark.app.dialog.FileDialogs;
import waymark.app.document.Document;
import waymark.canvas.CanvasView;
import waymark.file.Reading;
import waymark.model.Pathway;
import waymark.model.RoleId;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// The window as a test uses it: within the screen of the Headless platform, with dialogs that
/// answer what they were told to.
final class TestWindow implements AutoCloseable {

  static final int WIDTH = 1000;
  static final int HEIGHT = 780;

  /// Dialogs that answer at once.
  static final class Answers implements FileDialogs, Asking {
    List<Path> toOpen = List.of();
    Optional<Path> toSave = Optional.empty();
    Optional<Path> savedIn = Optional.empty();
    Changes changes = Changes.STAY;
    boolean sure = true;
    final List<String> told = new ArrayList<>();

    @Override
    public List<Path> open() {
      return toOpen;
    }

    @Override
    public Optional<Path> save(String name, Optional<Path> folder) {
      savedIn = folder;
      return toSave;
    }

    @Override
    public Optional<Path> export(String name, String format, Optional<Path> folder) {
      savedIn = folder;
      return toSave;
    }

    @Override
    public Optional<Path> folder(String title) {
      return toSave;
    }

    @Override
    public Optional<Path> table(String title) {
      return toSave;
    }

    @Override
    public Changes aboutChanges(String name) {
      told.add("changes to " + name);
      return changes;
    }

    @Override
    public Changes aboutPlan(String pathway) {
      told.add("plan for " + pathway);
      return changes;
    }

    @Override
    public boolean sure(String key, Object... values) {
      told.add(key);
      return sure;
    }

    @Override
    public void failed(String title, String sentence) {
      told.add(sentence);
    }

    @Override
    public void damaged(Path file, Reading.Damaged damaged) {
      told.add("damaged: " + damaged.problems().getFirst().what());
    }
  }

  /// Preferences that nobody keeps.
  private static final class Forgetful extends AbstractPreferences {
    private final Map<String, String> values = new HashMap<>();

    Forgetful() {
      super(null, "");
    }

    @Override
    protected void putSpi(String key, String value) {
      values.put(key, value);
    }

    @Override
    protected String getSpi(String key) {
      return values.getOrDefault(key, "");
    }

    @Override
    protected void removeSpi(String key) {
      values.remove(key);
    }

    @Override
    protected void removeNodeSpi() {}

    @Override
    protected String[] keysSpi() {
      return values.keySet().toArray(String[]::new);
    }

    @Override
    protected String[] childrenNamesSpi() {
      return new String[0];
    }

    @Override
    protected AbstractPreferences childSpi(String name) {
      throw new UnsupportedOperationException("no nodes below");
    }

    @Override
    protected void syncSpi() {}

    @Override
    protected void flushSpi() {}
  }

  final Stage stage;
  final MainWindow window;
  final Surroundings around;
  final Answers answers = new Answers();
  final Appearance appearance;
  final House house;
  final Lessons lessons;
  final Mouse mouse;

  private TestWindow(Path folder) {
    Preferences preferences = new Forgetful();
    appearance = new Appearance(preferences);
    appearance.choose(Appearance.Choice.LIGHT);
    house = new House(preferences);
    lessons = new Lessons(preferences);
    lessons.shut();
    stage = new Stage();
    around =
        new Surroundings(
            appearance,
            house,
            lessons,
            new Recent(preferences),
            answers,
            answers,
            new TemplateShelf(folder),
            new Facts(preferences));
    window = new MainWindow(stage, around);
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    stage.show();
    mouse = new Mouse(stage);
  }

  /// {@return the window, shown; the person's own templates lie in `folder`}
  static TestWindow open(Path folder) {
    startToolkit();
    TestWindow window = Mouse.onFx(() -> new TestWindow(folder));
    Mouse.settle();
    return window;
  }

  private static void startToolkit() {
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException _) {
      // It runs already, for another test of this process.
    }
  }

  /// Opens `pathway` as a document without a file.
  TestWindow with(Pathway pathway) {
    Mouse.onFx(
        () -> {
          window.filing().openNew(pathway, pathway.title());
          return pathway;
        });
    layout();
    return this;
  }

  /// Lets the window lay itself out.
  void layout() {
    Mouse.onFx(
        () -> {
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
          return stage;
        });
  }

  Document document() {
    return window.desk().front().orElseThrow();
  }

  Pathway pathway() {
    return Mouse.onFx(() -> document().pathway());
  }

  CanvasView canvas() {
    return window.front().orElseThrow().canvas();
  }

  /// {@return the node of that id}
  Node find(String id) {
    return Mouse.onFx(
        () ->
            Stream.of(stage.getScene().lookup("#" + id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no node called " + id)));
  }

  /// {@return the node that `selector` finds in another window than this: a dialog or a menu}
  Node beside(String selector) {
    return await(
        () ->
            Window.getWindows().stream()
                .filter(other -> !other.equals(stage) && other.isShowing())
                .flatMap(other -> other.getScene().getRoot().lookupAll(selector).stream())
                .filter(Node::isVisible)
                .findFirst(),
        selector);
  }

  /// Presses a button or ticks a box in another window, wherever it moves while that window finds
  /// its size.
  void press(String selector) {
    Node found = beside(selector);
    Mouse.onFx(
        () -> {
          ((ButtonBase) found).fire();
          return found;
        });
  }

  /// {@return what `doing` gives as soon as it gives something}
  static <T> T await(Mouse.Doing<Optional<T>> doing, String what) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    Optional<T> found = Mouse.onFx(doing);
    while (found.isEmpty() && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
      found = Mouse.onFx(doing);
    }
    return found.orElseThrow(() -> new AssertionError("never there: " + what));
  }

  /// {@return where the middle of a card is in the window}
  Point2D card(String role) {
    return at(card(new RoleId(role)).centre());
  }

  Rect card(RoleId role) {
    return Mouse.onFx(
        () -> {
          var picture = Pictures.onScreen(document().pathway(), document().view(), Look.LIGHT);
          return Optional.ofNullable(picture.cards().get(role)).orElseThrow();
        });
  }

  /// {@return where `spot` of the picture is in the window}
  Point2D at(Spot spot) {
    return Mouse.onFx(
        () -> {
          Spot p = canvas().viewport().toScreen(spot);
          return canvas().localToScene(p.x(), p.y());
        });
  }

  /// Puts `text` in the field of that id, as typing it over would.
  void type(String id, String text) {
    var field = (TextInputControl) find(id);
    Mouse.onFx(
        () -> {
          field.requestFocus();
          field.replaceText(0, field.getLength(), text);
          return field;
        });
    layout();
  }

  /// Types a key where the focus is.
  TestWindow key(KeyCode code, int keys) {
    mouse.type(code, keys);
    Mouse.settle();
    return this;
  }

  /// Types a key with the shortcut key held, menus included.
  TestWindow shortcut(KeyCode code, int keys) {
    return key(code, keys | Mouse.CONTROL);
  }

  @Override
  public void close() {
    mouse.holding(0);
    Mouse.onFx(
        () -> {
          stage.hide();
          forget();
          return stage;
        });
  }

  /// The Headless platform remembers each window that ever was in front, and with it all that is in
  /// it: hundreds of megabytes by the end of the tests, if it were not emptied.
  private void forget() {
    stage.titleProperty().unbind();
    stage.setOnCloseRequest(null);
    stage.setScene(null);
  }
}
