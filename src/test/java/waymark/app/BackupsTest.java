package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.edit.PathwayEdit;

final class BackupsTest {

  @TempDir Path folder;

  @Test
  void whatACrashLeftUnsavedIsOfferedAndOpensAsChanged() throws IOException {
    crashWith("Unsaved");
    try (TestWindow next = TestWindow.open(folder.resolve("templates"))) {
      offer(next);
      assertEquals(List.of("ask.recover"), next.answers.told);
      assertEquals("Unsaved", next.pathway().title());
      assertTrue(Mouse.onFx(() -> next.document().isChanged()));
      assertEquals(List.of(), copies());
    }
  }

  @Test
  void whatIsNotWantedNowIsKeptForTheNextTime() throws IOException {
    crashWith("Unsaved");
    try (TestWindow next = TestWindow.open(folder.resolve("templates"))) {
      next.answers.sure = false;
      offer(next);
      assertEquals(List.of(), next.window.desk().documents());
      assertEquals(2, copies().size());
    }
  }

  @Test
  void aCopyThatCannotBeReadIsToldAndKept() throws IOException {
    crashWith("Unsaved");
    for (Path copy : copies()) {
      if (copy.toString().endsWith(".json")) {
        Files.writeString(copy, "{ torn");
      }
    }
    try (TestWindow next = TestWindow.open(folder.resolve("templates"))) {
      offer(next);
      assertEquals(List.of(), next.window.desk().documents());
      assertTrue(
          next.answers.told.getLast().contains(", line 1, column "), next.answers.told.toString());
      assertEquals(2, copies().size());
    }
  }

  private void offer(TestWindow window) {
    Mouse.onFx(
        () -> {
          new Backups(journal(), window.window.desk()).offer(window.answers);
          return window;
        });
  }

  private Path journal() {
    return folder.resolve("journal");
  }

  /// Changes a pathway and goes without a word, like a process of long ago.
  private void crashWith(String title) throws IOException {
    try (TestWindow w = TestWindow.open(folder.resolve("templates")).with(MouseTest.small())) {
      Mouse.onFx(
          () -> {
            new Backups(journal(), w.window.desk()).follow();
            w.document().edit(new PathwayEdit.RenamePathway(title));
            return w;
          });
      TestWindow.await(() -> Optional.of(copies()).filter(c -> c.size() == 2), "a copy");
    }
    for (Path copy : copies()) {
      String name = copy.getFileName().toString();
      Files.move(copy, copy.resolveSibling("1-0-x" + name.substring(name.lastIndexOf('.'))));
    }
  }

  private List<Path> copies() throws IOException {
    if (!Files.isDirectory(journal())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(journal())) {
      return files.filter(f -> f.toString().matches(".*\\.(json|original)")).toList();
    }
  }
}
