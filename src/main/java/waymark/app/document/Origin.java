package waymark.app.document;

import java.nio.file.Path;
import java.util.Optional;

/// A figure or document in which a pathway was enclosed; it stays as it is.
///
/// @param caution a sentence for the person, if there is something to know
public record Origin(Path file, Optional<String> caution) {

  /// {@return what its file is called}
  public String name() {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }

  /// {@return the same without its ending}
  String stem() {
    int dot = name().lastIndexOf('.');
    return dot > 0 ? name().substring(0, dot) : name();
  }

  /// {@return the folder in which it is}
  public Optional<Path> folder() {
    return Optional.ofNullable(file.toAbsolutePath().getParent());
  }
}
