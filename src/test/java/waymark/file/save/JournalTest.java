package waymark.file.save;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final byte[] WORK = "work".getBytes(UTF_8);

  @TempDir Path home;

  private Journal journal(boolean running) {
    return new Journal(home.resolve("drafts"), _ -> running);
  }

  @Test
  void aCrashLeavesTheWorkWithItsOriginalAndSize() throws IOException {
    Path original = home.resolve("school.json");
    Files.writeString(original, "as saved");
    Journal before = journal(true);
    before.keep(before.open(), Optional.of(original), WORK);

    Draft draft = journal(false).left().getFirst();
    assertEquals(Optional.of(original), draft.original());
    assertEquals(WORK.length, draft.size());
    assertArrayEquals(WORK, Files.readAllBytes(draft.copy()));
    assertEquals("as saved", Files.readString(original));
  }

  @Test
  void workThatWasNeverSavedHasNoOriginal() {
    Journal journal = journal(false);
    journal.keep(journal.open(), Optional.empty(), WORK);
    assertEquals(Optional.empty(), journal.left().getFirst().original());
  }

  @Test
  void keepingAgainReplacesTheCopy() throws IOException {
    Journal journal = journal(false);
    String id = journal.open();
    journal.keep(id, Optional.empty(), WORK);
    journal.keep(id, Optional.empty(), "more work".getBytes(UTF_8));
    assertEquals(1, journal.left().size());
    assertEquals("more work", Files.readString(journal.left().getFirst().copy()));
  }

  @Test
  void theLatestWorkComesFirst() throws IOException {
    Journal journal = journal(false);
    String old = journal.open();
    String young = journal.open();
    journal.keep(young, Optional.empty(), WORK);
    journal.keep(old, Optional.empty(), WORK);
    Files.setLastModifiedTime(
        home.resolve("drafts").resolve(old + ".json"), FileTime.fromMillis(0));
    assertEquals(List.of(young, old), journal.left().stream().map(Draft::id).toList());
  }

  @Test
  void aCleanCloseLeavesNothing() throws IOException {
    Journal journal = journal(false);
    String id = journal.open();
    journal.keep(id, Optional.of(home.resolve("a.json")), WORK);
    assertTrue(journal.drop(id));
    assertEquals(List.of(), journal.left());
    try (Stream<Path> files = Files.list(home.resolve("drafts"))) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void workOfAProgramThatStillRunsIsNotOffered() {
    Journal journal = new Journal(home);
    journal.keep(journal.open(), Optional.empty(), WORK);
    assertEquals(List.of(), journal.left());
  }

  @Test
  void aFolderThatIsNotThereHoldsNothing() {
    assertEquals(List.of(), journal(false).left());
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Files.writeString(home.resolve("drafts"), "a file in the way");
    Journal journal = journal(false);
    assertInstanceOf(
        SaveOutcome.Failed.class, journal.keep(journal.open(), Optional.empty(), WORK));
  }
}
