package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.dialog.Asking;
import waymark.edit.PathwayEdit;
import waymark.file.PathwayReader;
import waymark.file.PathwayWriter;
import waymark.file.Reading;
import waymark.model.Pathway;

final class FilingTest {

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

  private void rename(String title) {
    Mouse.onFx(
        () -> {
          w.document().edit(new PathwayEdit.RenamePathway(title));
          return title;
        });
  }

  private boolean save() {
    return Mouse.onFx(() -> w.window.filing().save(w.document()));
  }

  private static Pathway read(Path file) {
    return switch (PathwayReader.read(file)) {
      case Reading.Opened(Pathway pathway) -> pathway;
      case Reading.TooNew _, Reading.Damaged _ -> throw new AssertionError(file);
    };
  }

  @Test
  void whatIsSavedCanBeOpenedAgain() {
    Path file = folder.resolve("school.json");
    w.answers.toSave = Optional.of(file);
    rename("Another school");
    assertTrue(Mouse.onFx(() -> w.document().isChanged()));
    assertTrue(save());
    assertFalse(Mouse.onFx(() -> w.document().isChanged()));
    assertEquals(w.pathway(), read(file));
    assertEquals("school.json – Waymark", Mouse.onFx(() -> w.stage.getTitle()));
  }

  @Test
  void theTitleSaysThatItIsChanged() {
    rename("Another school");
    assertTrue(Mouse.onFx(() -> w.stage.getTitle()).contains("changed"));
  }

  @Test
  void failingToSaveKeepsItOpenAndChangedAndSaysWhy() {
    w.answers.toSave = Optional.of(folder.resolve("nowhere").resolve("school.json"));
    rename("Another school");
    assertFalse(save());
    assertTrue(Mouse.onFx(() -> w.document().isChanged()));
    assertTrue(w.answers.told.getLast().contains("could not be saved"), w.answers.told::toString);
  }

  @Test
  void aFileChangedByAnotherProgramIsAskedAbout() throws IOException {
    Path file = folder.resolve("school.json");
    w.answers.toSave = Optional.of(file);
    assertTrue(save());
    Files.write(file, PathwayWriter.write(MouseTest.small().withTitle("Theirs")));
    rename("Mine");
    w.answers.sure = false;
    assertFalse(save());
    assertEquals("Theirs", read(file).title());
    w.answers.sure = true;
    assertTrue(save());
    assertEquals("Mine", read(file).title());
  }

  @Test
  void closingAsksBeforeChangesAreLost() {
    rename("Another school");
    w.answers.changes = Asking.Changes.STAY;
    assertFalse(Mouse.onFx(() -> w.window.filing().closeAll()));
    assertEquals(1, w.window.desk().documents().size());
    w.answers.changes = Asking.Changes.LOSE;
    assertTrue(Mouse.onFx(() -> w.window.filing().closeAll()));
    assertEquals(0, w.window.desk().documents().size());
  }

  @Test
  void aDamagedFileIsToldAndNothingOpens() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.json"), "{ \"format\": ");
    openFiles(file);
    assertEquals(1, w.window.desk().documents().size());
    assertTrue(w.answers.told.getLast().startsWith("damaged: "), w.answers.told::toString);
  }

  @Test
  void aNewerFileOpensForReadingOnly() throws IOException {
    Path file = folder.resolve("newer.json");
    String text = new String(PathwayWriter.write(MouseTest.small()), StandardCharsets.UTF_8);
    Files.writeString(file, text.replace("waymark/1", "waymark/9"));
    openFiles(file);
    assertTrue(w.document().readOnly().isPresent());
    rename("Another school");
    assertEquals("Our school", w.pathway().title());
    assertFalse(save());
  }

  @Test
  void severalAreOpenAtOnceAndAFileOnlyOnce() {
    Path first = write("first", "First");
    Path second = write("second", "Second");
    openFiles(first, second, first);
    assertEquals(3, w.window.desk().documents().size());
    assertEquals("First", w.pathway().title());
  }

  @Test
  void revertingReadsTheFileAgain() {
    openFiles(write("first", "First"));
    rename("Changed");
    Mouse.onFx(
        () -> {
          w.window.filing().revert(w.document());
          return w;
        });
    assertEquals("First", w.pathway().title());
    assertFalse(Mouse.onFx(() -> w.document().isChanged()));
  }

  private Path write(String name, String title) {
    try {
      return Files.write(
          folder.resolve(name + ".json"), PathwayWriter.write(MouseTest.small().withTitle(title)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void openFiles(Path... files) {
    Mouse.onFx(
        () -> {
          w.window.filing().openAll(List.of(files));
          return w;
        });
  }
}
