package waymark.file.save;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A disk that fails as it is told to, and otherwise works.
final class FaultyDisk implements FileOperations {

  private final FileOperations disk = new Disk();
  private final Deque<Optional<IOException>> moves = new ArrayDeque<>();
  final List<Duration> pauses = new ArrayList<>();
  boolean full;
  boolean readOnly;
  Runnable beforeWriting = () -> {};

  void movesFailWith(IOException... failures) {
    Stream.of(failures).map(Optional::of).forEach(moves::add);
  }

  void thenOneMoveWorks() {
    moves.add(Optional.empty());
  }

  @Override
  public void create(Path file, byte[] bytes) throws IOException {
    beforeWriting.run();
    if (full) {
      Files.write(file, new byte[] {bytes[0]});
      throw new FileSystemException(file.toString(), null, "No space left on device");
    }
    disk.create(file, bytes);
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    Optional<IOException> failure = moves.isEmpty() ? Optional.empty() : moves.remove();
    if (failure.isPresent()) {
      throw failure.get();
    }
    disk.move(from, to, options);
  }

  @Override
  public boolean isWritable(Path file) {
    return !readOnly;
  }

  @Override
  public void pause(Duration time) {
    pauses.add(time);
  }
}
