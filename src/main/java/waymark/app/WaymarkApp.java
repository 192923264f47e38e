package waymark.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// The program with a window.
public final class WaymarkApp extends Application {

  /// Opens the window and returns when the last one is closed.
  public static void open() {
    Application.launch(WaymarkApp.class);
  }

  @Override
  public void start(Stage stage) {
    stage.setTitle("Waymark");
    stage.setScene(new Scene(new BorderPane(), 1000, 700));
    stage.show();
  }
}
