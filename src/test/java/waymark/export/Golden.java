package waymark.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Files that were looked at once and are held from then on, in `src/test/resources/golden`.
///
/// A file that is not as it was is left in `target/golden` to be looked at. To accept all that came
/// out, run the tests with `-Dgolden=write`:
///
/// ```
/// mvn test -Dtest='GoldenExamplesTest,SvgWriterTest,PngWriterTest' -Dgolden=write
/// ```
public final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final Path ACTUAL = Path.of("target/golden");

  private Golden() {}

  /// Fails if `actual` is not what is held under `name`, naming the first line that differs.
  public static void hold(String name, byte[] actual) throws IOException {
    byte[] held = golden(name, actual);
    if (!Arrays.equals(held, actual)) {
      Path seen = ACTUAL.resolve(name);
      Files.createDirectories(seen.resolveSibling(""));
      Files.write(seen, actual);
      compare(lines(held), lines(actual), name + " differs; look at " + seen + ", line ");
      assertTrue(Arrays.equals(held, actual), name + " differs; look at " + seen);
    }
  }

  private static void compare(List<String> held, List<String> actual, String message) {
    for (int i = 0; i < Math.min(held.size(), actual.size()); i++) {
      assertEquals(held.get(i), actual.get(i), message + (i + 1));
    }
    assertEquals(held.size(), actual.size(), message + "after the last");
  }

  private static List<String> lines(byte[] text) {
    return new String(text, StandardCharsets.UTF_8).lines().toList();
  }

  /// {@return the bytes that are held under `name`, just written if that was asked for}
  static byte[] golden(String name, byte[] actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(file.resolveSibling(""));
      Files.write(file, actual);
    }
    return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
  }
}
