package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Step;
import waymark.model.StepId;

/// A whole pathway made, saved and exported by a person who has no mouse.
final class WholeWayByKeysTest {

  private static final int FAR = 40;

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
  void aPathwayIsMadeSavedAndExportedWithoutAMouse() throws IOException {
    anEmptyPage();
    threeRoles();
    whatAStepNeeds();
    whatAPostGives();
    aStage();
    anotherView();
    find();
    save();
    export();
  }

  private void anEmptyPage() {
    tabTo("start-empty");
    w.key(KeyCode.ENTER, 0);
    assertEquals(List.of(), w.pathway().roles());
    assertTrue(canvasHasKeys());
  }

  private void threeRoles() {
    w.key(KeyCode.ENTER, 0);
    named("Teacher");
    w.shortcut(KeyCode.RIGHT, 0);
    named("SENCo");
    w.shortcut(KeyCode.RIGHT, 0);
    named("Head of Inclusion");
    assertEquals(
        List.of(RoleKind.TEACHER, RoleKind.SENCO, RoleKind.HEAD_OF_INCLUSION),
        w.pathway().roles().stream().map(Role::kind).toList());
    w.key(KeyCode.HOME, 0).key(KeyCode.C, 0).key(KeyCode.ENTER, 0);
    assertEquals(
        List.of("teacher-to-senco", "senco-to-head-of-inclusion", "teacher-to-head-of-inclusion"),
        w.pathway().steps().stream().map(s -> s.id().value()).toList());
  }

  /// The field has the keys already.
  private void named(String title) {
    assertEquals("rename", keysAt());
    w.type("rename", title);
    w.key(KeyCode.ENTER, 0);
    assertTrue(canvasHasKeys());
  }

  private void whatAStepNeeds() {
    w.key(KeyCode.HOME, 0).key(KeyCode.SPACE, 0);
    assertEquals(Set.of(new StepId("teacher-to-senco")), selection());
    w.key(KeyCode.F6, 0);
    tabTo("need-add");
    w.key(KeyCode.DOWN, 0);
    w.type("search", "npq senco");
    w.key(KeyCode.DOWN, 0);
    assertEquals(List.of(), step().needs());
    w.key(KeyCode.ENTER, 0);
    assertEquals(List.of(new QualificationId("npq-senco")), step().needs().getFirst().anyOf());
    assertTrue(w.pathway().qualification(new QualificationId("npq-senco")).isPresent());
    back();
  }

  private void whatAPostGives() {
    w.key(KeyCode.PAGE_UP, 0).key(KeyCode.HOME, 0).key(KeyCode.TAB, 0).key(KeyCode.SPACE, 0);
    assertEquals(Set.of(new RoleId("senco")), selection());
    w.key(KeyCode.F6, 0);
    tabTo("role-pay");
    w.key(KeyCode.DOWN, 0);
    tabTo("role-time");
    w.type("role-time", "2.5");
    w.key(KeyCode.TAB, 0);
    Role senco = w.pathway().role(new RoleId("senco")).orElseThrow();
    assertTrue(senco.pay().isPresent());
    assertTrue(senco.protectedTime().isPresent());
    back();
  }

  private void aStage() {
    command("new stage");
    named("In the classroom");
    assertEquals("In the classroom", w.document().view().stages().getFirst().title());
  }

  private void anotherView() {
    command("make the trust view");
    assertEquals(2, w.pathway().views().size());
    w.shortcut(KeyCode.PAGE_UP, 0);
    assertEquals(w.pathway().views().getFirst().id(), w.document().view().id());
    assertTrue(canvasHasKeys());
  }

  private void find() {
    w.shortcut(KeyCode.F, 0);
    assertEquals("find", keysAt());
    w.type("find", "inclusion");
    w.key(KeyCode.ENTER, 0);
    assertEquals(Set.of(new RoleId("head-of-inclusion")), selection());
    w.key(KeyCode.ESCAPE, 0);
    assertTrue(canvasHasKeys());
  }

  private void save() {
    Path file = folder.resolve("ours.waymark");
    w.answers.toSave = Optional.of(file);
    w.shortcut(KeyCode.S, 0);
    TestWindow.await(() -> Optional.of(file).filter(Files::exists), "saved");
    assertTrue(canvasHasKeys());
  }

  private void export() throws IOException {
    Path file = folder.resolve("ours.svg");
    w.answers.toSave = Optional.of(file);
    w.shortcut(KeyCode.E, 0);
    w.beside("#export-view");
    w.key(KeyCode.ENTER, 0);
    TestWindow.await(() -> Optional.of(file).filter(Files::exists), "exported");
    assertTrue(Files.readString(file).contains("Head of Inclusion"));
    TestWindow.await(
        () -> Optional.of(w).filter(_ -> Window.getWindows().size() == 1), "back at the page");
    assertTrue(canvasHasKeys());
  }

  private void command(String words) {
    w.shortcut(KeyCode.K, 0);
    assertEquals("jump", keysAt());
    w.type("jump", words);
    w.key(KeyCode.ENTER, 0);
  }

  private void tabTo(String id) {
    for (int i = 0; i < FAR && !keysAt().equals(id); i++) {
      w.key(KeyCode.TAB, 0);
    }
    assertEquals(id, keysAt());
  }

  private void back() {
    for (int i = 0; i < FAR && !canvasHasKeys(); i++) {
      w.key(KeyCode.F6, Mouse.SHIFT);
    }
    assertTrue(canvasHasKeys());
  }

  private Step step() {
    return w.pathway().step(new StepId("teacher-to-senco")).orElseThrow();
  }

  private Set<?> selection() {
    return Mouse.onFx(() -> w.canvas().selectionProperty().get());
  }

  private String keysAt() {
    return Mouse.onFx(() -> String.valueOf(w.stage.getScene().getFocusOwner().getId()));
  }

  private boolean canvasHasKeys() {
    return Mouse.onFx(() -> w.canvas().isFocusWithin());
  }
}
