package waymark.app.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamingTest {

  @TempDir private Path folder;
  private final List<String> asked = new ArrayList<>();
  private boolean sure = true;

  private Optional<Path> named(String name, String format) {
    Naming naming =
        new Naming(
            (key, _) -> {
              asked.add(key);
              return sure;
            });
    return naming.named(folder.resolve(name), format);
  }

  @Test
  void aNameWithItsEndingIsTakenAsItIs() throws IOException {
    Files.createFile(folder.resolve("figure.SVG"));
    assertEquals(Optional.of(folder.resolve("figure.SVG")), named("figure.SVG", "svg"));
    assertEquals(List.of(), asked);
  }

  @Test
  void anEndingThatIsMissingIsAdded() {
    assertEquals(Optional.of(folder.resolve("v1.2.svg")), named("v1.2", "svg"));
    assertEquals(List.of(), asked);
  }

  @Test
  void aFileUnderTheNameWithItsEndingIsAskedAbout() throws IOException {
    Files.createFile(folder.resolve("ours.json"));
    assertEquals(Optional.of(folder.resolve("ours.json")), named("ours", "json"));
    sure = false;
    assertEquals(Optional.empty(), named("ours", "json"));
    assertEquals(List.of("ask.overwrite", "ask.overwrite"), asked);
  }

  @Test
  void theEndingOfAnotherFormatIsAskedAboutAndReplaced() {
    assertEquals(Optional.of(folder.resolve("figure.svg")), named("figure.png", "svg"));
    sure = false;
    assertEquals(Optional.empty(), named("annex.docx", "json"));
    assertEquals(List.of("ask.ending", "ask.ending"), asked);
  }
}
