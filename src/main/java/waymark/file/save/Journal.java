package waymark.file.save;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Copies of unsaved work against a crash, in a folder of their own and never over an original.
///
/// Each copy is a pathway file `PROCESS-START-RANDOM.json` that a person could open by hand, beside
/// it the path of its original. A copy whose process still runs belongs to another window and is
/// not offered.
public final class Journal {

  private static final String COPY = ".json";
  private static final String ORIGINAL = ".original";

  private final Path folder;
  private final Predicate<String> isRunning;

  /// A journal in `folder`, which need not exist yet.
  public Journal(Path folder) {
    this(folder, Journal::isOfARunningProcess);
  }

  Journal(Path folder, Predicate<String> isRunning) {
    this.folder = folder;
    this.isRunning = isRunning;
  }

  /// {@return an id for a document that is opened now}
  public String open() {
    return process(ProcessHandle.current()) + UUID.randomUUID();
  }

  /// The start tells a process from a later one that got the same number.
  private static String process(ProcessHandle process) {
    long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return process.pid() + "-" + start + "-";
  }

  private static boolean isOfARunningProcess(String id) {
    try {
      return ProcessHandle.of(Long.parseLong(id.split("-", 2)[0]))
          .filter(process -> id.startsWith(process(process)))
          .isPresent();
    } catch (NumberFormatException _) {
      return false;
    }
  }

  /// Keeps a copy of a document's unsaved work in place of the one before.
  ///
  /// @param id from [#open()]
  /// @param original the document's file, if it has one
  public SaveOutcome keep(String id, Optional<Path> original, byte[] bytes) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      return new SaveOutcome.Failed(Trouble.sentence(folder, e));
    }
    String path = original.map(p -> p.toAbsolutePath().toString()).orElse("");
    return switch (write(id + ORIGINAL, path.getBytes(StandardCharsets.UTF_8))) {
      case SaveOutcome.Saved _ -> write(id + COPY, bytes);
      case SaveOutcome.ChangedOnDisk changed -> changed;
      case SaveOutcome.Failed failed -> failed;
    };
  }

  private SaveOutcome write(String name, byte[] bytes) {
    return SafeSave.write(folder.resolve(name), bytes, Optional.empty());
  }

  /// Removes the copy of a document that was saved or closed, if there is one.
  ///
  /// @return whether none is left
  public boolean drop(String id) {
    try {
      Files.deleteIfExists(folder.resolve(id + COPY));
      Files.deleteIfExists(folder.resolve(id + ORIGINAL));
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /// {@return the copies that crashed processes left behind, latest first}
  public List<Draft> left() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(COPY))
          .flatMap(file -> draft(file).stream())
          .sorted(Comparator.comparing(Draft::keptAt).reversed())
          .toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  private Optional<Draft> draft(Path copy) {
    String name = copy.getFileName().toString();
    String id = name.substring(0, name.length() - COPY.length());
    if (isRunning.test(id)) {
      return Optional.empty();
    }
    try {
      Instant keptAt = Files.getLastModifiedTime(copy).toInstant();
      return Optional.of(new Draft(id, keptAt, Files.size(copy), original(id), copy));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private Optional<Path> original(String id) {
    try {
      String path = Files.readString(folder.resolve(id + ORIGINAL));
      return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
    } catch (IOException | InvalidPathException _) {
      return Optional.empty();
    }
  }
}
