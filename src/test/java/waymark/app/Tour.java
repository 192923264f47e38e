package waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import waymark.app.command.Command;
import waymark.model.Id;
import waymark.model.QualificationId;
import waymark.model.RoleId;
import waymark.model.plan.Held;

/// Every panel, dialog, menu and tooltip of the window, one after another, for tests that look at
/// them.
final class Tour {

  private static final String ROWS =
      "Title\tKind\tProtected days\nSENCo\tSENCo\t2\nDeputy SENCo\tSENCo\ta lot\nMentor\t\t\n";

  private final TestWindow w;
  private final Path folder;

  /// @param folder where the tour may keep files of its own
  Tour(TestWindow w, Path folder) {
    this.w = w;
    this.folder = folder;
  }

  /// Walks past everything; at each place `look` is told its name.
  void walk(Consumer<String> look) {
    look.accept("start");
    w.with(FindingsTest.broken());
    panels(look);
    drawers(look);
    finding(look);
    menus(look);
    dialogs(look);
    tips(look);
    told(look);
  }

  private void panels(Consumer<String> look) {
    look.accept("view");
    see(look, "first-steps", () -> run("first-steps"));
    Mouse.onFx(
        () -> {
          w.lessons.shut();
          return w;
        });
    see(look, "outline", () -> run("outline"));
    see(look, "outline-typing", () -> w.key(KeyCode.DOWN, 0).key(KeyCode.F2, 0));
    w.key(KeyCode.ESCAPE, 0);
    dock("palette");
    see(look, "role", () -> select(new RoleId("senco")));
    see(look, "step", () -> select(w.pathway().steps().getFirst().id()));
    see(look, "several", () -> select(new RoleId("senco"), new RoleId("headteacher")));
    var view = w.pathway().views().getFirst();
    see(look, "stage", () -> select(view.stages().getFirst().id()));
    see(look, "strand", () -> select(view.strands().getFirst().id()));
    select();
    see(look, "qualification", this::qualification);
    see(look, "findings", () -> run("findings"));
  }

  private void qualification() {
    QualificationId first = w.pathway().qualifications().getFirst().id();
    onFx(() -> w.window.front().orElseThrow().showQualification(first));
  }

  private void drawers(Consumer<String> look) {
    dock("inspector");
    see(look, "table-roles", () -> run("table-roles"));
    see(look, "table-refused", this::refuse);
    w.key(KeyCode.ESCAPE, 0);
    see(look, "table-choices", () -> w.key(KeyCode.LEFT, 0).key(KeyCode.F2, 0));
    w.key(KeyCode.ESCAPE, 0);
    see(look, "table-steps", () -> run("table-steps"));
    run("table-roles");
    see(look, "paste", this::paste);
    closeOthers();
    onFx(() -> w.window.front().orElseThrow().drawer().shut());
    see(look, "routes", () -> run("routes"));
    see(look, "routes-found", this::route);
    onFx(() -> w.window.front().orElseThrow().drawer().shut());
    dock("inspector");
  }

  /// A spine point that no frame has.
  private void refuse() {
    w.key(KeyCode.DOWN, 0);
    for (int i = 0; i < 5; i++) {
      w.key(KeyCode.RIGHT, 0);
    }
    w.key(KeyCode.F2, 0).layout();
    w.type("table-field", "L99");
    w.key(KeyCode.ENTER, 0);
  }

  private void paste() {
    onFx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(ROWS);
          Clipboard.getSystemClipboard().setContent(content);
        });
    Platform.runLater(() -> ((ButtonBase) w.stage.getScene().lookup("#table-paste")).fire());
    w.beside("#paste-summary");
  }

  private void route() {
    var planning = w.window.front().orElseThrow().wayfinding().planning();
    onFx(
        () -> {
          planning.iAmHere(new RoleId("teacher"));
          planning.iWantThere(new RoleId("headteacher"));
          planning.hold(Held.of(new QualificationId("qts")));
        });
    TestWindow.await(() -> planning.chosenProperty().get(), "a route");
  }

  private void finding(Consumer<String> look) {
    see(look, "find", () -> run("find"));
    w.type("find", "senco");
    look.accept("find-found");
    w.key(KeyCode.ESCAPE, 0);
    see(look, "jump", () -> run("jump"));
    w.key(KeyCode.ESCAPE, 0);
  }

  private void menus(Consumer<String> look) {
    for (String key : List.of("file", "view", "arrange")) {
      see(look, "menu-" + key, () -> onFx(() -> menu(key).show()));
      onFx(() -> menu(key).hide());
    }
    see(look, "menu-tab", () -> onFx(this::tabMenu));
    closeOthers();
    select(new RoleId("senco"));
    onFx(() -> w.canvas().requestFocus());
    see(look, "menu-canvas", () -> w.key(KeyCode.CONTEXT_MENU, 0));
    closeOthers();
    see(look, "menu-combo", () -> onFx(() -> ((ComboBox<?>) combo()).show()));
    closeOthers();
  }

  private Menu menu(String key) {
    var bar = (MenuBar) w.stage.getScene().getRoot().lookup(".menu-bar");
    return bar.getMenus().stream()
        .filter(m -> ("menu-" + key).equals(m.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(key));
  }

  private void tabMenu() {
    var tab = (Control) w.stage.getScene().getRoot().lookup(".view-tab");
    tab.getContextMenu().show(tab, w.stage.getX() + 300, w.stage.getY() + 160);
  }

  private Node combo() {
    return w.stage.getScene().getRoot().lookup(".inspector .combo-box");
  }

  private void dialogs(Consumer<String> look) {
    w.answers.toOpen = List.of(Path.of("examples", "senco-annex-two.json"));
    w.answers.sure = false;
    for (String key :
        List.of(
            "preferences",
            "export",
            "figures",
            "compare",
            "take",
            "reference",
            "rules",
            "shortcuts",
            "new",
            "new-view")) {
      see(look, key, () -> open(key));
      closeOthers();
    }
    see(look, "weigh", this::weigh);
    closeOthers();
  }

  private void weigh() {
    var pane = w.window.front().orElseThrow();
    Platform.runLater(() -> pane.advising().weigh(pane.findingsProperty().get().getFirst()));
    w.beside(".dialog-pane");
  }

  private void open(String key) {
    Platform.runLater(command(key).action());
    w.beside(".dialog-pane");
  }

  private void tips(Consumer<String> look) {
    var export = (Control) w.find("tool-export");
    see(look, "tip", () -> onFx(() -> export.getTooltip().show(export, w.stage.getX() + 400, 120)));
    onFx(() -> export.getTooltip().hide());
  }

  private void told(Consumer<String> look) {
    run("save-as-template");
    TestWindow.await(Tour::notification, "a notification that has come in");
    look.accept("notification");
    closeOthers();
    onFx(() -> w.window.filing().open(newer()));
    look.accept("banner");
  }

  private static Optional<Node> notification() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot().lookup(".notification-bar"))
        .filter(bar -> bar != null && bar.lookupAll(".text").stream().allMatch(Tour::hasComeIn))
        .findFirst();
  }

  private static boolean hasComeIn(Node node) {
    return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
        .allMatch(each -> each.getOpacity() > 0.99);
  }

  /// A file of a format that is not there yet.
  private Path newer() {
    try {
      String text = Files.readString(Path.of("examples", "small-primary.json"));
      return Files.writeString(
          folder.resolve("newer.json"), text.replace("waymark/1", "waymark/2"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void see(Consumer<String> look, String name, Runnable act) {
    act.run();
    w.layout();
    Mouse.settle();
    look.accept(name);
  }

  private void dock(String panel) {
    var pane = w.window.front().orElseThrow();
    onFx(
        () -> {
          pane.left().show(panel);
          pane.right().show(panel);
        });
    w.layout();
  }

  private void select(Id... ids) {
    onFx(() -> w.canvas().select(Set.of(ids)));
    w.layout();
  }

  private Command command(String key) {
    return w.window.commands().all().filter(c -> c.key().equals(key)).findFirst().orElseThrow();
  }

  private void run(String key) {
    onFx(command(key).action());
  }

  private void closeOthers() {
    onFx(
        () ->
            List.copyOf(Window.getWindows()).stream()
                .filter(other -> !other.equals(w.stage))
                .forEach(Window::hide));
    Mouse.settle();
  }

  private static void onFx(Runnable act) {
    Mouse.onFx(
        () -> {
          act.run();
          return act;
        });
  }
}
