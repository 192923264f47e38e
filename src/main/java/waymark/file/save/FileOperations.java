package waymark.file.save;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Path;
import java.time.Duration;

/// What saving does to a disk, so that tests can let it fail.
interface FileOperations {

  /// Writes a new file and forces it to the disk.
  void create(Path file, byte[] bytes) throws IOException;

  /// Moves a file.
  void move(Path from, Path to, CopyOption... options) throws IOException;

  /// {@return whether the file may be written}
  boolean isWritable(Path file);

  /// Waits before another attempt.
  void pause(Duration time);
}
