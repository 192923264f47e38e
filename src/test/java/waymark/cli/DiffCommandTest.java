package waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  private static final String BEFORE =
      """
      { "format": "waymark/1", "title": "Ours",
        "roles": [ { "id": "senco", "title": "SENCo" } ] }
      """;

  @TempDir private Path folder = Path.of("");

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void nothingChangedIsFine() throws IOException {
    String same = file("a.json", BEFORE);

    Ran ran = Ran.run("diff", same, same);

    assertEquals(0, ran.code());
    assertEquals("Nothing changed.", String.join("\n", ran.out()).strip());
  }

  @Test
  void whatChangedIsToldAndTheCodeSaysSo() throws IOException {
    String after = file("b.json", BEFORE.replace("\"SENCo\"", "\"SENDCo\""));

    Ran ran = Ran.run("diff", file("a.json", BEFORE), after);

    assertEquals(1, ran.code());
    assertEquals(
        "SENDCo: the title was \"SENCo\" and is now \"SENDCo\".",
        String.join("\n", ran.out()).strip());
  }

  @Test
  void jsonNamesElementAndPart() throws IOException {
    String after = file("b.json", BEFORE.replace("\"SENCo\"", "\"SENDCo\""));

    Ran ran = Ran.run("diff", "--format", "json", file("a.json", BEFORE), after);

    assertTrue(String.join("", ran.out()).contains("\"element\": \"senco\""));
    assertTrue(String.join("", ran.out()).contains("\"part\": \"title\""));
  }

  @Test
  void whatCannotBeReadIsWrongUse() throws IOException {
    assertEquals(2, Ran.run("diff", file("a.json", BEFORE), file("c.json", "{")).code());
  }
}
