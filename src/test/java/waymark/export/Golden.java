package waymark.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that were looked at once and are held from then on, in `src/test/resources/golden`.
///
/// `mvn test -Dtest=... -Dgolden=write` writes them anew; look at each that changed before it is
/// committed.
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  static void hold(String name, byte[] actual) throws IOException {
    assertArrayEquals(golden(name, actual), actual, name + " is not as it was");
  }

  /// {@return the bytes that are held under `name`, just written if that was asked for}
  static byte[] golden(String name, byte[] actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.write(file, actual);
    }
    return Files.readAllBytes(file);
  }
}
