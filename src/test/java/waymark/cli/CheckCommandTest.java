package waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir private Path folder;

  @Test
  void findsNothingWrongWithTheExamples() throws IOException {
    try (var examples = Files.list(Path.of("examples"))) {
      Object[] files = examples.filter(f -> f.toString().endsWith(".json")).toArray();
      Object[] arguments = new Object[files.length + 1];
      arguments[0] = "check";
      System.arraycopy(files, 0, arguments, 1, files.length);
      Ran ran = Ran.run(arguments);
      assertEquals(List.of(), ran.err());
      assertEquals(files.length, ran.out().size());
      assertEquals(Cli.FINE, ran.code());
    }
  }

  @Test
  void namesEachProblemWithItsPlace() throws IOException {
    Path file = write("{\n  \"format\": \"waymark/1\",\n  \"title\": 3\n}\n");
    Ran ran = Ran.run("check", file);
    assertEquals(Cli.WRONG_USE, ran.code());
    assertEquals(List.of(), ran.out());
    assertEquals(1, ran.err().size(), ran.err().toString());
    assertTrue(ran.err().getFirst().startsWith("waymark: " + file + ":3:"), ran.err().getFirst());
    assertTrue(
        ran.err().getFirst().contains("found ") && ran.err().getFirst().contains("expected "));
  }

  @Test
  void saysThatAFormatIsNewer() throws IOException {
    Path file = write("{ \"format\": \"waymark/99\", \"title\": \"Later\" }");
    Ran ran = Ran.run("check", file);
    assertEquals(Cli.FINDINGS, ran.code());
    assertTrue(ran.out().getFirst().contains("newer"), ran.out().toString());
  }

  @Test
  void tellsOfEveryFileEvenIfOneIsMissing() {
    Ran ran = Ran.run("check", folder.resolve("no.json"), "examples/small-primary.json");
    assertEquals(Cli.WRONG_USE, ran.code());
    assertEquals(1, ran.err().size());
    assertEquals(List.of("examples/small-primary.json: no problem found"), ran.out());
  }

  @Test
  void asksForAFile() {
    assertEquals(Cli.WRONG_USE, Ran.run("check").code());
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("pathway.json"), text);
  }
}
