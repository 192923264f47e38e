package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.edit.ViewEdit;
import waymark.export.Choices;
import waymark.export.Format;
import waymark.model.ViewId;

/// What leaves the window as a picture or a template, by the mouse.
final class OutwardTest {

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder.resolve("templates")).with(MouseTest.small());
  }

  @AfterEach
  void close() {
    w.close();
  }

  @Test
  void theExportDialogWritesThePicture() throws IOException {
    Path file = folder.resolve("school.svg");
    w.answers.toSave = Optional.of(file);
    w.shortcut(KeyCode.E, 0);
    w.mouse.click(w.beside(".button:default"));
    TestWindow.await(() -> Optional.of(file).filter(Files::exists), "the picture");
    assertTrue(Files.readString(file).contains("Headteacher"));
  }

  @Test
  void viewsThatAreThereAlreadyAreAskedAbout() throws IOException {
    Mouse.onFx(
        () -> {
          w.document()
              .edit(
                  new ViewEdit.DuplicateView(
                      new ViewId("school"), new ViewId("another"), "Another"));
          return w;
        });
    Path there = Files.writeString(folder.resolve("ours-school.svg"), "mine");
    w.answers.toSave = Optional.of(folder.resolve("ours.svg"));
    w.answers.sure = false;
    w.shortcut(KeyCode.E, 0);
    ComboBox<?> views = (ComboBox<?>) w.beside("#export-view");
    Mouse.onFx(
        () -> {
          views.getSelectionModel().selectLast();
          return views;
        });
    w.press(".button:default");
    assertEquals(List.of("ask.overwrite-several"), w.answers.told);
    assertEquals("mine", Files.readString(there));
    w.answers.sure = true;
    w.press(".button:default");
    TestWindow.await(
        () -> Optional.of(folder.resolve("ours-another.svg")).filter(Files::exists), "the other");
    assertTrue(Files.readString(there).contains("Headteacher"));
  }

  @Test
  void cancellingTheExportDialogWritesNothing() throws IOException {
    w.answers.toSave = Optional.of(folder.resolve("school.svg"));
    w.shortcut(KeyCode.E, 0);
    w.mouse.click(w.beside(".button:cancel"));
    assertFalse(Files.exists(folder.resolve("school.svg")));
  }

  @Test
  void aFigureThatIsKeptUpToDateIsRememberedAndWrittenAnew() throws IOException {
    Path pathway = folder.resolve("ours.json");
    w.answers.toSave = Optional.of(pathway);
    w.shortcut(KeyCode.S, 0);
    Path figure = folder.resolve("figure.svg");
    w.answers.toSave = Optional.of(figure);
    w.shortcut(KeyCode.E, 0);
    w.mouse.click(w.beside("#export-linked"));
    w.mouse.click(w.beside(".button:default"));
    TestWindow.await(
        () -> Optional.of(w.pathway().figures()).filter(f -> !f.isEmpty()), "the memory of it");
    assertEquals(Optional.of(folder), w.answers.savedIn);
    assertEquals("figure.svg", w.pathway().figures().getFirst().file());
    Files.delete(figure);
    w.shortcut(KeyCode.E, Mouse.SHIFT);
    TestWindow.await(() -> Optional.of(figure).filter(Files::exists), "the figure anew");
    w.mouse.click(w.beside(".button"));
  }

  @Test
  void anExportThatIsCancelledWritesNothingMore() {
    Path file = folder.resolve("school.svg");
    ExportTask task =
        new ExportTask(
            MouseTest.small(),
            MouseTest.small().views(),
            Format.SVG,
            Choices.USUAL,
            w.around.reference(),
            file);
    Mouse.onFx(task::cancel);
    task.run();
    assertFalse(Files.exists(file));
  }

  @Test
  void saveAsTemplateAddsThePersonsOwnToNewAndToTheStartPage() {
    w.mouse.click(w.find("menu-file"));
    w.mouse.click(w.beside("#menu-save-as-template"));
    assertEquals(List.of(), w.answers.told);
    assertTrue(
        new TemplateShelf(folder.resolve("templates"))
            .all().stream().anyMatch(t -> t.title().equals("Our school")));
    Mouse.onFx(() -> w.window.filing().closeAll());
    w.layout();
    w.find("template-our-school");
  }
}
