package waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

  @TempDir private Path folder;

  @Test
  void listsTemplatesWithTheirNamesFirst() {
    Ran ran = Ran.run("templates");
    assertEquals(Cli.FINE, ran.code());
    assertEquals(6, ran.out().size());
    assertTrue(ran.out().stream().anyMatch(line -> line.startsWith("small-primary ")));
  }

  @Test
  void beginsAPathwayThatCanBeChecked() {
    Path file = folder.resolve("mine.json");
    assertEquals(Cli.FINE, Ran.run("new", "special-school", "-o", file).code());
    assertEquals(Cli.FINE, Ran.run("check", file).code());
  }

  @Test
  void keepsAFileThatIsThereUnlessForced() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.json"), "mine");
    Ran refused = Ran.run("new", "small-primary", "-o", file);
    assertEquals(Cli.WRONG_USE, refused.code());
    assertEquals(
        List.of("waymark: " + file + ": found a file, expected none; replace it with --force"),
        refused.err());
    assertEquals("mine", Files.readString(file));
    assertEquals(Cli.FINE, Ran.run("new", "small-primary", "-o", file, "--force").code());
    assertTrue(Files.readString(file).contains("waymark/1"));
  }

  @Test
  void writesNoPathwayOverADocument() throws IOException {
    Path file = Files.writeString(folder.resolve("annex.docx"), "mine");
    Ran ran = Ran.run("new", "small-primary", "-o", file, "--force");
    assertEquals(Cli.WRONG_USE, ran.code());
    assertTrue(ran.err().getFirst().contains("expected .json"), ran.err()::toString);
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void namesTheTemplatesThereAre() {
    Ran ran = Ran.run("new", "castle", "-o", folder.resolve("mine.json"));
    assertEquals(Cli.WRONG_USE, ran.code());
    assertTrue(ran.err().getFirst().contains("small-primary"), ran.err().getFirst());
  }
}
