package waymark.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import waymark.app.dialog.SystemFileDialogs;
import waymark.app.dialog.WindowAsking;

/// The program with a window.
public final class WaymarkApp extends Application {

  private static final String REHEARSE = "rehearse";
  private static final double WIDTH = 1400;
  private static final double HEIGHT = 930;
  private static final int[] ICON_SIZES = {16, 32, 48, 128, 256};

  /// Opens the window and returns when the last one is closed.
  public static void open() {
    Application.launch(WaymarkApp.class);
  }

  /// Opens the window, goes through what a person does first, and returns.
  public static void rehearse() {
    Application.launch(WaymarkApp.class, REHEARSE);
  }

  @Override
  public void start(Stage stage) {
    Preferences preferences = Preferences.userNodeForPackage(WaymarkApp.class);
    Appearance appearance = new Appearance(preferences);
    WindowAsking asking = new WindowAsking(stage, appearance::dress);
    MainWindow window =
        new MainWindow(
            stage,
            new Surroundings(
                appearance,
                new House(preferences),
                new Lessons(preferences),
                new Recent(preferences),
                new SystemFileDialogs(stage, asking),
                asking,
                new TemplateShelf(home().resolve("templates")),
                new Facts(preferences)));
    for (int size : ICON_SIZES) {
      stage.getIcons().add(icon(size));
    }
    stage.setMinWidth(800);
    stage.setMinHeight(560);
    fit(stage);
    stage.show();
    if (getParameters().getRaw().contains(REHEARSE)) {
      Rehearsal.in(window);
      return;
    }
    Backups backups = new Backups(home().resolve("journal"), window.desk());
    backups.offer(asking);
    backups.follow();
  }

  /// As large as a page is seen well in; all of a screen that is smaller, as laptops in schools
  /// are.
  private static void fit(Stage stage) {
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(WIDTH, room.getWidth()));
    stage.setHeight(Math.min(HEIGHT, room.getHeight()));
    stage.setMaximized(room.getWidth() <= WIDTH || room.getHeight() <= HEIGHT);
  }

  /// Where the program keeps what is the person's own: templates, and copies against a crash.
  static Path home() {
    String user = System.getProperty("user.home");
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      return Path.of(System.getenv().getOrDefault("APPDATA", user), "Waymark");
    }
    if (system.contains("mac")) {
      return Path.of(user, "Library", "Application Support", "Waymark");
    }
    return Path.of(
        System.getenv().getOrDefault("XDG_DATA_HOME", user + "/.local/share"), "waymark");
  }

  private static Image icon(int size) {
    String name = "/waymark/icon/waymark-" + size + ".png";
    return new Image(Objects.requireNonNull(WaymarkApp.class.getResourceAsStream(name), name));
  }
}
