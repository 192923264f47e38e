package waymark.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.Grid;
import waymark.model.Id;
import waymark.model.RoleId;
import waymark.picture.Spot;

/// Pictures of what editing shows: ghosts, guides, handles and menus, by day and by night, at 100 %
/// and at 200 %.
@Tag("shots")
final class EditingShotsTest {

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder);
  }

  @AfterEach
  void close() {
    w.close();
  }

  @Test
  void everyGhost() throws Exception {
    Files.createDirectories(Path.of("target/shots"));
    for (Appearance.Choice choice :
        new Appearance.Choice[] {Appearance.Choice.LIGHT, Appearance.Choice.DARK}) {
      Mouse.onFx(
          () -> {
            w.appearance.choose(choice);
            return w;
          });
      w.with(ShotsTest.example("senco-annex-two"));
      String name = "edit-" + choice.name().toLowerCase(Locale.ROOT);
      shots(name);
    }
  }

  private void shots(String name) throws Exception {
    w.shortcut(KeyCode.DIGIT0, 0);
    ShotsTest.shot(w, name + "-00", 1);
    RoleId first = w.pathway().views().getFirst().placements().getFirst().role();
    Point2D from = w.at(w.card(first).centre());
    w.mouse.move(from).press(from, Mouse.Press.LEFT);
    w.mouse.dragTo(from, from.add(37, 46), Mouse.Press.LEFT);
    ShotsTest.shot(w, name + "-01-move", 1);
    ShotsTest.shot(w, name + "-01-move-200", 2);
    w.key(KeyCode.ESCAPE, 0);
    w.mouse.release(from.add(37, 46), Mouse.Press.LEFT);
    room(name);
    band(name);
    step(name);
    menu(name);
  }

  private void room(String name) throws Exception {
    Point2D at = w.at(new Spot(640, 60));
    w.mouse.holding(Mouse.SHIFT | Mouse.CONTROL).move(at).press(at, Mouse.Press.LEFT);
    w.mouse.dragTo(at, at.add(50, 3), Mouse.Press.LEFT);
    ShotsTest.shot(w, name + "-02-room", 1);
    w.key(KeyCode.ESCAPE, 0);
    w.mouse.release(at, Mouse.Press.LEFT);
    w.mouse.holding(0);
  }

  private void band(String name) throws Exception {
    var grid = Grid.of(w.pathway().views().getFirst());
    var column = grid.columns().get(1);
    Point2D header = w.at(new Spot(column.x() + 60, -16));
    w.mouse.move(header);
    ShotsTest.shot(w, name + "-03-header", 1);
    w.mouse.press(header, Mouse.Press.LEFT);
    w.mouse.dragTo(header, header.add(120, 4), Mouse.Press.LEFT);
    ShotsTest.shot(w, name + "-04-reorder", 1);
    w.key(KeyCode.ESCAPE, 0);
    w.mouse.release(header, Mouse.Press.LEFT);
    Point2D border = w.at(new Spot(column.end(), -16));
    w.mouse.move(border).press(border, Mouse.Press.LEFT);
    w.mouse.dragTo(border, border.add(40, 0), Mouse.Press.LEFT);
    ShotsTest.shot(w, name + "-05-resize", 1);
    w.key(KeyCode.ESCAPE, 0);
    w.mouse.release(border, Mouse.Press.LEFT);
    Point2D strand = w.at(new Spot(40, grid.rows().getFirst().y() + 100));
    w.mouse.move(strand);
    ShotsTest.shot(w, name + "-06-strand", 1);
  }

  private void step(String name) throws Exception {
    Id step = w.pathway().steps().getFirst().id();
    select(step);
    w.key(KeyCode.B, 0);
    w.key(KeyCode.DOWN, 0).key(KeyCode.DOWN, 0);
    ShotsTest.shot(w, name + "-07-bend", 1);
    w.key(KeyCode.ESCAPE, 0);
    w.key(KeyCode.C, 0);
    ShotsTest.shot(w, name + "-08-reconnect", 1);
    w.key(KeyCode.ESCAPE, 0);
    var note = w.pathway().views().getFirst().notes();
    if (!note.isEmpty()) {
      select(note.getFirst().id());
      ShotsTest.shot(w, name + "-09-note", 1);
      w.key(KeyCode.F2, 0);
      ShotsTest.shot(w, name + "-10-note-text", 1);
      w.key(KeyCode.ESCAPE, 0);
    }
  }

  private void menu(String name) throws Exception {
    int i = 0;
    RoleId first = w.pathway().views().getFirst().placements().getFirst().role();
    RoleId second = w.pathway().views().getFirst().placements().get(1).role();
    for (Id[] ids :
        new Id[][] {
          {first},
          {w.pathway().steps().getFirst().id()},
          {first, second},
          {},
          {w.pathway().views().getFirst().stages().getFirst().id()}
        }) {
      select(ids);
      w.key(KeyCode.CONTEXT_MENU, 0);
      Mouse.settle();
      Window popup =
          Mouse.onFx(
              () ->
                  Window.getWindows().stream()
                      .filter(x -> !(x instanceof Stage))
                      .findFirst()
                      .orElseThrow());
      var image = Mouse.onFx(() -> SwingFXUtils.fromFXImage(popup.getScene().snapshot(null), null));
      ImageIO.write(
          image, "png", Path.of("target/shots/" + name + "-menu-" + i++ + ".png").toFile());
      Mouse.onFx(
          () -> {
            popup.hide();
            return popup;
          });
    }
  }

  private void select(Id... ids) {
    Mouse.onFx(
        () -> {
          w.canvas().requestFocus();
          w.canvas().select(Set.of(ids));
          return ids;
        });
  }
}
