package waymark.app.dialog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.export.Format;

/// Files named as their format is, with what the system's dialogs leave open asked about.
///
/// @param sure asks
record Naming(Sure sure) {

  /// Asks as [Asking#sure(String, Object...)] does.
  interface Sure {
    boolean test(String key, Object... values);
  }

  /// {@return `chosen` with the ending of `format`; empty if the person would rather not}
  Optional<Path> named(Path chosen, String format) {
    String name = Optional.ofNullable(chosen.getFileName()).orElse(chosen).toString();
    if (hasEnding(name, format)) {
      return Optional.of(chosen);
    }
    Optional<String> other = ending(name);
    String stem = other.map(e -> name.substring(0, name.length() - e.length() - 1)).orElse(name);
    Path file = chosen.resolveSibling(withEnding(stem, format));
    boolean meant = other.isEmpty() || sure.test("ask.ending", name, file.getFileName(), format);
    return Optional.of(file).filter(_ -> meant).filter(this::mayBeReplaced);
  }

  /// The system has asked about the name as it was typed, not about this one.
  private boolean mayBeReplaced(Path file) {
    return Files.notExists(file) || sure.test("ask.overwrite", file.getFileName());
  }

  /// {@return the ending of a format that `name` has}
  private static Optional<String> ending(String name) {
    return Stream.concat(Stream.of("json"), Stream.of(Format.values()).map(Format::ending))
        .filter(ending -> hasEnding(name, ending))
        .findFirst();
  }

  static String withEnding(String name, String format) {
    return hasEnding(name, format) ? name : name + "." + format;
  }

  private static boolean hasEnding(String name, String format) {
    return name.toLowerCase(Locale.ROOT).endsWith("." + format);
  }
}
