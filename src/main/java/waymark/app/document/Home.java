package waymark.app.document;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import waymark.file.save.Fingerprint;

/// Where a document lives.
///
/// @param name what people call it
/// @param file its file; empty until it is saved for the first time
/// @param saved when it was last saved since it was opened
/// @param print what the file was when it was last read or written
public record Home(
    String name, Optional<Path> file, Optional<Instant> saved, Optional<Fingerprint> print) {

  /// {@return no file yet}
  public static Home none(String name) {
    return new Home(name, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// {@return a file, by whose name the document is called}
  public static Home at(Path file, Optional<Instant> saved, Optional<Fingerprint> print) {
    Path name = Optional.ofNullable(file.getFileName()).orElse(file);
    return new Home(name.toString(), Optional.of(file), saved, print);
  }
}
