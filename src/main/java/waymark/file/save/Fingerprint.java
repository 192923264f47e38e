package waymark.file.save;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/// By what a file's contents are known again.
///
/// @param size in bytes
/// @param modified when the file was last changed; told to people, not compared, since a copy or a
///   cloud folder may change it
/// @param sha256 of the contents, in hexadecimal
public record Fingerprint(long size, Instant modified, String sha256) {

  /// {@return the fingerprint of `file`, or nothing if there is no such file or it cannot be read}
  ///
  /// Take it before the file is read: should another program write in between, saving then notices.
  public static Optional<Fingerprint> of(Path file) {
    try {
      return Optional.of(read(file));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  static Fingerprint read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return new Fingerprint(
        bytes.length, Files.getLastModifiedTime(file).toInstant(), sha256(bytes));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /// {@return whether both are of the same contents}
  public boolean matches(Fingerprint other) {
    return size == other.size && sha256.equals(other.sha256);
  }
}
