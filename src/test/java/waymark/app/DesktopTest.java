package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import waymark.file.PathwayReader;
import waymark.file.Reading;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// The main gestures with a real pointer, on a desktop with a window manager.
@Tag("desktop")
final class DesktopTest {

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private TestWindow w;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder.resolve("templates")).with(MouseTest.small());
  }

  @AfterEach
  void close() {
    w.close();
  }

  private Point2D onScreen(Point2D inScene) {
    return Mouse.onFx(
        () -> {
          var scene = w.stage.getScene();
          return inScene.add(w.stage.getX() + scene.getX(), w.stage.getY() + scene.getY());
        });
  }

  private void drag(Point2D from, Point2D to) {
    robot.moveTo(onScreen(from)).press(MouseButton.PRIMARY);
    for (int i = 1; i <= 12; i++) {
      robot.moveTo(onScreen(from.interpolate(to, i / 12.0)));
    }
    robot.release(MouseButton.PRIMARY);
    Mouse.settle();
  }

  @Test
  void aRoleFromThePaletteIsConnectedSavedOpenedAgainAndExported() throws IOException {
    Rect teacher = w.card(new RoleId("teacher"));
    drag(
        Mouse.middle(w.find("palette-deputy-head")),
        w.at(new Spot(teacher.centre().x(), teacher.maxY() + 150)));
    Role deputy = w.pathway().roles().getLast();
    assertEquals(RoleKind.DEPUTY_HEAD, deputy.kind());
    Rect card = w.card(deputy.id());
    drag(w.at(new Spot(card.maxX() + 2, card.centre().y())), w.card("head"));
    assertTrue(w.pathway().steps().stream().anyMatch(s -> s.from().equals(deputy.id())));
    Path file = folder.resolve("school.json");
    w.answers.toSave = Optional.of(file);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    Mouse.settle();
    Pathway drawn = w.pathway();
    assertEquals(new Reading.Opened(drawn), PathwayReader.read(file));
    robot.push(KeyCode.CONTROL, KeyCode.W);
    w.answers.toOpen = List.of(file);
    robot.push(KeyCode.CONTROL, KeyCode.O);
    Mouse.settle();
    assertEquals(drawn, w.pathway());
    Path picture = folder.resolve("school.svg");
    w.answers.toSave = Optional.of(picture);
    robot.push(KeyCode.CONTROL, KeyCode.E);
    w.beside(".button:default");
    robot.push(KeyCode.ENTER);
    TestWindow.await(() -> Optional.of(picture).filter(Files::exists), "the picture");
    assertTrue(Files.readString(picture).contains(deputy.title()));
  }

  @Test
  void aDragIsTakenBackByUndo() {
    Point2D from = w.card("head");
    drag(from, from.add(60, 40));
    assertTrue(Mouse.onFx(() -> w.document().isChanged()));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    Mouse.settle();
    assertEquals(MouseTest.small(), w.pathway());
  }

  @Test
  void aDoubleClickRenamesInPlace() {
    robot.clickOn(onScreen(w.card("head")));
    robot.sleep(700);
    robot.doubleClickOn(onScreen(w.card("head")));
    Mouse.settle();
    robot.write("Head of school").push(KeyCode.ENTER);
    Mouse.settle();
    assertEquals(
        Optional.of("Head of school"), w.pathway().role(new RoleId("head")).map(Role::title));
  }
}
