package waymark.file;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Files that are right and files that are wrong. Beside each wrong one lies a `.txt` of the same
/// name with every problem that reading must find.
final class Corpus {

  private static final Path ROOT = Path.of("src/test/resources/corpus");

  private Corpus() {}

  static List<Path> files(String folder) {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      List<Path> all = files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
      assertFalse(all.isEmpty(), folder);
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String expected(Path file) throws IOException {
    return Files.readString(Path.of(file.toString().replaceAll("json$", "txt")));
  }

  static String told(Reading reading) {
    return switch (reading) {
      case Reading.Opened _ -> "opened\n";
      case Reading.TooNew(_, String format) -> "too new: " + format + "\n";
      case Reading.Damaged(List<Problem> problems, boolean more, _) ->
          problems.stream()
                  .map(p -> p.line() + ":" + p.column() + ": " + p.what() + "\n")
                  .collect(Collectors.joining())
              + (more ? "and more\n" : "");
    };
  }
}
