package waymark.app;

import static waymark.app.Texts.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import waymark.app.document.Document;
import waymark.canvas.Faces;
import waymark.model.Pathway;

/// The window: menu, toolbar, the document in front, and the status line.
final class MainWindow {

  private final Desk desk = new Desk();
  private final Map<Document, DocumentPane> panes = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<DocumentPane>> front =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BorderPane root = new BorderPane();
  private final StatusLine status = new StatusLine();
  private final Stage stage;
  private final Surroundings around;
  private final Faces faces = new Faces();
  private final Filing filing;
  private final StartPage start;
  private final Commands commands;

  MainWindow(Stage stage, Surroundings around) {
    this.stage = stage;
    this.around = around;
    filing = new Filing(desk, around.recent(), around.files(), around.asking());
    start = new StartPage(around, faces, filing, this::begin);
    filing.onPlan(new PlanOpening(desk, filing, around, this::begin, front::get)::open);
    root.getStyleClass().add("window");
    commands =
        Commands.of(new Reach(desk, front), filing, new Outward(stage, around, faces, this::begin));
    build();
    root.setBottom(status);
    desk.frontProperty().subscribe(this::bringForward);
    desk.documents().subscribe(this::forget);
    Dropping.onto(root, filing::openAll);
    Scene scene = new Scene(root, 1400, 900);
    around.appearance().dress(scene);
    stage.setScene(scene);
    stage.setOnCloseRequest(
        event -> {
          if (!filing.closeAll()) {
            event.consume();
          }
        });
  }

  private void build() {
    MainMenu menu = new MainMenu(commands.sections());
    menu.in("file").add(2, MainMenu.recent(around.recent(), filing));
    menu.in("view").add(MainMenu.appearance(around.appearance()));
    TopBar bar =
        new TopBar(
            commands.of("new", "open", "save"),
            commands.of("undo", "redo"),
            commands.of("zoom-out", "zoom-in", "fit"),
            commands.of("arrange-view", "routes"),
            commands.of("export"));
    root.setTop(new VBox(menu, bar, new DocumentTabs(desk, filing)));
  }

  private void begin(Pathway pathway) {
    filing.openNew(pathway, pathway.title());
  }

  private void bringForward(Optional<Document> document) {
    front.set(document.map(this::pane));
    front
        .get()
        .ifPresentOrElse(
            pane -> {
              root.setCenter(pane);
              status.follow(pane);
              stage.titleProperty().bind(title(pane.document()));
              pane.canvas().requestFocus();
            },
            this::showStart);
  }

  private void showStart() {
    start.refresh();
    root.setCenter(start);
    status.rest();
    stage.titleProperty().unbind();
    stage.setTitle(text("app.name"));
  }

  private DocumentPane pane(Document document) {
    return panes.computeIfAbsent(
        document,
        d -> {
          DocumentPane pane = new DocumentPane(d, around, faces, status::say);
          pane.offer(commands);
          return pane;
        });
  }

  private void forget() {
    panes.keySet().retainAll(desk.documents());
  }

  private static ObservableValue<String> title(Document document) {
    return document
        .homeProperty()
        .flatMap(
            home ->
                document
                    .historyProperty()
                    .map(h -> text(h.isChanged() ? "title.changed" : "title", home.name())));
  }

  Desk desk() {
    return desk;
  }

  Filing filing() {
    return filing;
  }

  Optional<DocumentPane> front() {
    return front.get();
  }
}
