package waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import waymark.cli.Cli;

/// Every view of some pathways as pictures: what the program shows where it has no window.
final class Gallery {

  private static final List<String> FORMATS = List.of("svg", "png");

  private Gallery() {}

  /// Writes every view of the pathways in `examples` into `folder`, and prints the paths.
  ///
  /// @return the command line's exit code
  static int write(Path examples, Path folder) {
    try (var files = Files.list(examples)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .flatMap(file -> FORMATS.stream().map(format -> exporting(file, folder, format)))
          .mapToInt(Cli::run)
          .max()
          .orElse(Cli.WRONG_USE);
    } catch (IOException _) {
      System.err.println("waymark: " + examples + ": the folder of the examples cannot be read");
      return Cli.WRONG_USE;
    }
  }

  private static String[] exporting(Path file, Path folder, String format) {
    return Stream.of("export", file, "--all-views", folder, "--format", format)
        .map(Object::toString)
        .toArray(String[]::new);
  }
}
