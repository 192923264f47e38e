package waymark.file.save;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeSaveTest {

  private static final byte[] NEW = "new".getBytes(UTF_8);

  @TempDir Path folder;
  private final FaultyDisk disk = new FaultyDisk();
  private Path file;

  @BeforeEach
  void anOldFile() throws IOException {
    file = Files.writeString(folder.resolve("a.json"), "old");
  }

  private SaveOutcome save(Path path) {
    return new SafeSave(disk).save(path, NEW, Optional.empty());
  }

  private void assertOnly(String... names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(names), files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  private void assertUntouched() throws IOException {
    assertEquals("old", Files.readString(file));
    assertOnly("a.json");
  }

  private static String sentence(SaveOutcome outcome) {
    return assertInstanceOf(SaveOutcome.Failed.class, outcome).sentence();
  }

  @Test
  void aFileIsReplacedAndNothingElseIsLeft() throws IOException {
    var saved = assertInstanceOf(SaveOutcome.Saved.class, save(file));
    assertEquals("new", Files.readString(file));
    assertTrue(saved.fingerprint().matches(Fingerprint.of(file).orElseThrow()));
    assertOnly("a.json");
  }

  @Test
  void aNewFileIsWritten() throws IOException {
    save(folder.resolve("b.json"));
    assertEquals("new", Files.readString(folder.resolve("b.json")));
  }

  @Test
  void aFullDiskLeavesTheOldFile() throws IOException {
    disk.full = true;
    assertTrue(sentence(save(file)).endsWith("Free some space, or save on another disk."));
    assertUntouched();
  }

  @Test
  void aMoveThatFailsTwiceIsTriedAThirdTime() throws IOException {
    var busy = new FileSystemException("a.json", null, "in use");
    disk.movesFailWith(busy, busy);
    assertInstanceOf(SaveOutcome.Saved.class, save(file));
    assertEquals(List.of(Duration.ofMillis(20), Duration.ofMillis(40)), disk.pauses);
    assertEquals("new", Files.readString(file));
  }

  @Test
  void aMoveThatAlwaysFailsLeavesTheOldFile() throws IOException {
    var busy = new FileSystemException("a.json", null, "in use");
    disk.movesFailWith(busy, busy, busy, busy, busy);
    assertTrue(sentence(save(file)).contains("could not be saved: in use."));
    assertUntouched();
  }

  @Test
  void withoutAtomicMovesTheOldFileStepsAside() throws IOException {
    disk.movesFailWith(new AtomicMoveNotSupportedException("a", "b", "other disk"));
    assertInstanceOf(SaveOutcome.Saved.class, save(file));
    assertEquals("new", Files.readString(file));
    assertOnly("a.json");
  }

  @Test
  void withoutAtomicMovesTheOldFileComesBackWhenTheNewOneDoesNot() throws IOException {
    disk.movesFailWith(new AtomicMoveNotSupportedException("a", "b", "other disk"));
    disk.thenOneMoveWorks();
    disk.movesFailWith(new FileSystemException("a.json", null, "gone away"));
    assertTrue(sentence(save(file)).contains("gone away"));
    assertUntouched();
  }

  @Test
  void aFolderThatMayNotBeWrittenIsSaid() throws IOException {
    disk.movesFailWith(denied(), denied(), denied(), denied(), denied());
    assertTrue(sentence(save(file)).contains("you may not write in its folder"));
    assertUntouched();
  }

  private static AccessDeniedException denied() {
    return new AccessDeniedException("a.json");
  }

  @Test
  void aFileThatAnotherProgramHasOpenIsSaid() throws IOException {
    var open = new FileSystemException("a.json", null, "The file is being used by another process");
    disk.movesFailWith(open, open, open, open, open);
    assertTrue(sentence(save(file)).contains("another program has it open. Close it there"));
    assertUntouched();
  }

  @ParameterizedTest
  @CsvSource({
    "Disk quota exceeded, the disk is full",
    "Read-only file system, its disk can only be read",
    "File name too long, its name is too long for this disk",
    "Input/output error, Input/output error"
  })
  void whyADiskRefusesIsSaidInPlainWords(String reason, String said) throws IOException {
    var refused = new FileSystemException("a.json", null, reason);
    disk.movesFailWith(refused, refused, refused, refused, refused);
    assertTrue(sentence(save(file)).contains("could not be saved: " + said + "."));
    assertUntouched();
  }

  @Test
  void aFolderInWhichTheSystemMakesNoFilesIsNotCalledMissing() throws IOException {
    var none = new NoSuchFileException("a.json");
    disk.movesFailWith(none, none, none, none, none);
    assertTrue(sentence(save(file)).contains("the system makes no files in its folder"));
    assertUntouched();
  }

  @Test
  void aMissingFolderIsSaid() {
    Path lost = folder.resolve("none").resolve("a.json");
    assertTrue(sentence(save(lost)).contains("its folder does not exist"));
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    assertTrue(sentence(save(folder)).contains("it is a folder"));
    assertUntouched();
  }

  @Test
  void aReadOnlyFileIsLeftAlone() throws IOException {
    disk.readOnly = true;
    assertTrue(sentence(save(file)).contains("it is read-only"));
    assertUntouched();
  }

  @Test
  void aFileChangedSinceItWasReadIsLeftAlone() throws IOException {
    Optional<Fingerprint> read = Fingerprint.of(file);
    Files.writeString(file, "theirs");
    SaveOutcome outcome = SafeSave.write(file, NEW, read);
    assertEquals(6, assertInstanceOf(SaveOutcome.ChangedOnDisk.class, outcome).now().size());
    assertEquals("theirs", Files.readString(file));
    assertOnly("a.json");
  }

  @Test
  void aFileChangedWhileItIsWrittenIsLeftAlone() throws IOException {
    Optional<Fingerprint> read = Fingerprint.of(file);
    disk.beforeWriting = () -> overwrite("theirs");
    SaveOutcome outcome = new SafeSave(disk).save(file, NEW, read);
    assertInstanceOf(SaveOutcome.ChangedOnDisk.class, outcome);
    assertEquals("theirs", Files.readString(file));
  }

  private void overwrite(String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFileTouchedButNotChangedIsSaved() throws IOException {
    Optional<Fingerprint> read = Fingerprint.of(file);
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertInstanceOf(SaveOutcome.Saved.class, SafeSave.write(file, NEW, read));
  }

  @Test
  void aFileThatIsGoneIsWrittenAgain() throws IOException {
    Optional<Fingerprint> read = Fingerprint.of(file);
    Files.delete(file);
    assertInstanceOf(SaveOutcome.Saved.class, SafeSave.write(file, NEW, read));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void aLinkStaysALinkAndItsTargetIsWritten() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("a.json"));
    save(link);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void linksThatGoRoundInACircleAreSaid() throws IOException {
    Path one = folder.resolve("one");
    Files.createSymbolicLink(folder.resolve("two"), one);
    Files.createSymbolicLink(one, folder.resolve("two"));
    assertTrue(sentence(save(one)).contains("circle"));
  }

  @Test
  void permissionsStay() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    save(file);
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }
}
