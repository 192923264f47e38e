package waymark.file.save;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/// The disk there is.
final class Disk implements FileOperations {

  @Override
  public void create(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    Files.move(from, to, options);
    forceFolder(to);
  }

  /// Makes the move itself last through a loss of power, where folders can be forced to disk.
  private static void forceFolder(Path file) {
    try (FileChannel folder = FileChannel.open(parent(file), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException _) {
      // Windows opens no folders; there the file system's own journal has to do.
    }
  }

  private static Path parent(Path file) {
    return file.toAbsolutePath().resolveSibling("");
  }

  @Override
  public boolean isWritable(Path file) {
    return Files.isWritable(file);
  }

  @Override
  public void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
