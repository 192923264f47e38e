package waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.cli.Cli;
import waymark.file.PathwayReader;
import waymark.file.Reading;

final class GalleryTest {

  private static final Path EXAMPLES = Path.of("examples");

  @TempDir private Path folder;

  @Test
  void everyViewOfEveryExampleIsWrittenTwice() throws Exception {
    assertEquals(Cli.FINE, Gallery.write(EXAMPLES, folder));
    var views = viewsOfTheExamples();
    assertTrue(views > 0, "the examples have no view");
    assertEquals(views, written(".svg").size());
    assertEquals(views, written(".png").size());
  }

  @Test
  void aFolderWithoutPathwaysIsWrongUse() {
    assertEquals(Cli.WRONG_USE, Gallery.write(folder, folder));
  }

  @Test
  void aMissingFolderIsWrongUse() {
    assertEquals(Cli.WRONG_USE, Gallery.write(folder.resolve("none"), folder));
  }

  private List<String> written(String ending) {
    return Arrays.stream(folder.toFile().list()).filter(name -> name.endsWith(ending)).toList();
  }

  private static int viewsOfTheExamples() throws Exception {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.mapToInt(GalleryTest::views).sum();
    }
  }

  private static int views(Path file) {
    return switch (PathwayReader.read(file)) {
      case Reading.Opened(var pathway) -> pathway.views().size();
      case Reading.TooNew(var pathway, _) -> pathway.views().size();
      case Reading.Damaged damaged -> throw new AssertionError(damaged.toString());
    };
  }
}
