package waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import waymark.cli.Cli;
import waymark.file.PathwayReader;
import waymark.file.PathwayWriter;
import waymark.file.Reading;
import waymark.model.Pathway;

/// Does once what the command line is mostly asked for, so that the Java machine can keep the
/// classes this takes for every later start.
///
/// A pathway whose cards have places and one that must be arranged first take different classes,
/// and so does each format; those of Word documents and slides would make the cache too large to
/// start quickly.
final class Rehearsal {

  private Rehearsal() {}

  /// Exports the pathway in the file `args[0]` into the folder `args[1]`.
  public static void main(String[] args) throws IOException {
    Path example = Path.of(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    Path bare = Files.write(folder.resolve("bare.json"), PathwayWriter.write(bare(example)));
    for (Path pathway : List.of(example, bare)) {
      for (String ending : List.of("svg", "png", "pdf", "html")) {
        run("export", pathway, "-o", folder.resolve("figure." + ending));
      }
      run("export", pathway, "--all-views", folder);
    }
    Main.main(new String[] {"--version"});
  }

  private static void run(Object... arguments) {
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    if (Cli.run(words) != Cli.FINE) {
      throw new IllegalStateException("the rehearsal failed: " + String.join(" ", words));
    }
  }

  private static Pathway bare(Path file) {
    return switch (PathwayReader.read(file)) {
      case Reading.Opened(Pathway pathway) -> pathway.withViews(List.of());
      default -> throw new UncheckedIOException(new IOException(file + " is no sound pathway"));
    };
  }
}
