package waymark.file.save;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Writes files whole or not at all: beside their place in the same folder, forced to disk, moved
/// over. A symbolic link is followed and stays; permissions stay. Hard links are not kept.
public final class SafeSave {

  /// Other programs, such as virus scanners, hold files open for moments on some systems.
  private static final int ATTEMPTS = 5;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
  private static final int MOST_LINKS = 40;

  private final FileOperations disk;

  SafeSave(FileOperations disk) {
    this.disk = disk;
  }

  /// Writes `bytes` as the contents of `file`.
  ///
  /// @param expected what the file was when it was read; if it has changed since, nothing is
  ///   written. Empty to write whatever is there. A file that is gone is written again.
  /// @return what came of it
  public static SaveOutcome write(Path file, byte[] bytes, Optional<Fingerprint> expected) {
    return new SafeSave(new Disk()).save(file, bytes, expected);
  }

  SaveOutcome save(Path file, byte[] bytes, Optional<Fingerprint> expected) {
    try {
      Path target = followed(file.toAbsolutePath());
      if (Files.isDirectory(target)) {
        return failed(file, "it is a folder. Save under another name.");
      }
      if (Files.exists(target) && !disk.isWritable(target)) {
        return failed(file, "it is read-only. Save under another name.");
      }
      Path beside = target.resolveSibling(".waymark-" + UUID.randomUUID() + ".tmp");
      try {
        return replace(file, target, beside, bytes, expected);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      return new SaveOutcome.Failed(Trouble.sentence(file, e));
    }
  }

  private static SaveOutcome failed(Path file, String why) {
    return new SaveOutcome.Failed("\"" + file + "\" could not be saved: " + why);
  }

  private static Path followed(Path file) throws IOException {
    Path path = file;
    for (int links = 0; Files.isSymbolicLink(path); links++) {
      if (links == MOST_LINKS) {
        throw new IOException("its symbolic links go round in a circle");
      }
      path = path.resolveSibling(Files.readSymbolicLink(path)).normalize();
    }
    return path;
  }

  private SaveOutcome replace(
      Path file, Path target, Path beside, byte[] bytes, Optional<Fingerprint> expected)
      throws IOException {
    disk.create(beside, bytes);
    keepPermissions(target, beside);
    Fingerprint written = Fingerprint.read(beside);
    if (expected.isPresent() && Files.exists(target)) {
      Fingerprint now = Fingerprint.read(target);
      if (!now.matches(expected.get())) {
        return new SaveOutcome.ChangedOnDisk(file, now);
      }
    }
    moveOver(beside, target);
    return new SaveOutcome.Saved(file, Instant.now(), written);
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (old != null && view != null && Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
      view.setPermissions(old.readAttributes().permissions());
    }
  }

  private void moveOver(Path beside, Path target) throws IOException {
    Duration pause = FIRST_PAUSE;
    for (int attempt = 1; ; attempt++) {
      try {
        disk.move(
            beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return;
      } catch (AtomicMoveNotSupportedException _) {
        moveInSteps(beside, target);
        return;
      } catch (IOException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
      disk.pause(pause);
      pause = pause.multipliedBy(2);
    }
  }

  /// For file systems that cannot replace a file in one go: the old file steps aside, and comes
  /// back should the new one not arrive.
  private void moveInSteps(Path beside, Path target) throws IOException {
    if (Files.notExists(target)) {
      disk.move(beside, target);
      return;
    }
    Path aside = target.resolveSibling(".waymark-" + UUID.randomUUID() + ".old");
    disk.move(target, aside);
    try {
      disk.move(beside, target);
    } catch (IOException e) {
      disk.move(aside, target);
      throw e;
    }
    Files.deleteIfExists(aside);
  }
}
