package waymark.app;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import waymark.app.document.Document;
import waymark.app.jump.JumpField;
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
  private final HBox topRow = new HBox();
  private final Stage stage;
  private final Surroundings around;
  private final Faces faces = new Faces();
  private final Filing filing;
  private final StartPage start;
  private final Commands commands;
  private final JumpField jump;
  private final Outward outward;

  MainWindow(Stage stage, Surroundings around) {
    this.stage = stage;
    this.around = around;
    filing = new Filing(desk, around.recent(), around.files(), around.asking());
    start = new StartPage(around, faces, filing, this::begin);
    filing.onPlan(new PlanOpening(desk, filing, around, this::begin, front::get)::open);
    filing.onLeaving(d -> Optional.ofNullable(panes.get(d)).map(DocumentPane::mayGo).orElse(true));
    root.getStyleClass().add("window");
    outward = new Outward(stage, around, faces, this::begin, this::commands);
    commands = Commands.of(new Reach(desk, front), filing, outward, this::jump);
    jump = new JumpField(() -> new Goals(commands, around, filing).all(front.get()), this::work);
    build();
    root.setBottom(status);
    desk.frontProperty().subscribe(this::bringForward);
    desk.documents().subscribe(this::forget);
    Dropping.onto(root, filing::openAll);
    StackPane.setAlignment(root, Pos.TOP_LEFT);
    Scene scene = new Scene(new StackPane(root, jump.list()));
    around.appearance().dress(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    scene.addEventHandler(KeyEvent.KEY_TYPED, this::wonder);
    stage.setScene(scene);
    work();
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
    root.setTop(new VBox(menu, topRow(bar), new DocumentTabs(desk, filing)));
  }

  private HBox topRow(TopBar bar) {
    topRow.getChildren().setAll(bar, jump);
    topRow.getStyleClass().add("top-row");
    HBox.setHgrow(bar, Priority.ALWAYS);
    return topRow;
  }

  Commands commands() {
    return commands;
  }

  private void jump() {
    jump.begin();
  }

  private void walk(KeyEvent event) {
    if (event.getCode() == KeyCode.F6) {
      List<Node> panes = new ArrayList<>();
      front.get().ifPresentOrElse(p -> panes.addAll(p.regions()), () -> panes.add(start));
      panes.add(topRow);
      Panes.walk(topRow.getScene(), panes, event.isShiftDown() ? -1 : 1);
      event.consume();
    }
  }

  private void wonder(KeyEvent event) {
    boolean typing = topRow.getScene().getFocusOwner() instanceof TextInputControl;
    if (event.getCharacter().equals("?") && !typing) {
      outward.shortcuts();
      event.consume();
    }
  }

  /// Gives the keys to where a person works.
  private void work() {
    front.get().ifPresentOrElse(p -> p.canvas().requestFocus(), start::begin);
  }

  private void begin(Pathway pathway) {
    filing.openNew(around.house().furnish(pathway), pathway.title());
  }

  private void bringForward(Optional<Document> document) {
    front.set(document.map(this::pane));
    front
        .get()
        .ifPresentOrElse(
            pane -> {
              root.setCenter(pane);
              // What is in a drawer is in the window only once it has its skin, and takes keys
              // then.
              pane.applyCss();
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
    start.begin();
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
