package waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import waymark.file.PathwayReader;
import waymark.file.Reading;
import waymark.model.Pathway;
import waymark.picture.Drawing;
import waymark.picture.Picture;
import waymark.picture.Theme;

/// The pathways in `examples/`.
final class Examples {

  static final Path FOLDER = Path.of("examples");

  private Examples() {}

  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Pathway open(Path file) {
    return switch (PathwayReader.read(file)) {
      case Reading.Opened(Pathway pathway) -> pathway;
      case Reading.TooNew tooNew -> throw new AssertionError(tooNew.message());
      case Reading.Damaged damaged -> throw new AssertionError(damaged.problems().toString());
    };
  }

  static Pathway named(String name) {
    return open(FOLDER.resolve(name + ".json"));
  }

  static List<Pathway> all() {
    return files().stream().map(Examples::open).toList();
  }

  static List<Picture> pictures(Path file) {
    Pathway pathway = open(file);
    return pathway.views().stream().map(v -> Drawing.draw(pathway, v, Theme.PAPER)).toList();
  }
}
