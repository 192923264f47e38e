package waymark.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// What a file holds, or in words why that cannot be said.
sealed interface Contents {

  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Bytes(byte[] bytes) implements Contents {}

  record Unreadable(String found, String expected) implements Contents {}

  /// {@return the bytes of `file`, unless there are more than `limit`; never reads more than that}
  static Contents of(Path file, int limit) {
    if (Files.isDirectory(file)) {
      return new Unreadable("a folder", "a pathway file");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new Unreadable("a device", "a pathway file");
    }
    try {
      if (Files.size(file) > limit) {
        return tooLarge(limit);
      }
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(limit + 1);
        return bytes.length > limit ? tooLarge(limit) : new Bytes(bytes);
      }
    } catch (NoSuchFileException _) {
      return new Unreadable("no such file", "a pathway file");
    } catch (AccessDeniedException _) {
      return new Unreadable("a file that you may not read", "a file that you may read");
    } catch (IOException e) {
      return new Unreadable("a file that cannot be read: " + e.getMessage(), "a pathway file");
    }
  }

  private static Contents tooLarge(int limit) {
    return new Unreadable(
        "a file of more than " + (limit >> 20) + " MB", "a pathway, which is far smaller");
  }
}
