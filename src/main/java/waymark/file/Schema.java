package waymark.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The published description of the file format, for editors and validators of other makers. It and
/// [PathwayReader] give the same verdict, but for what a schema cannot say; it names these things.
public final class Schema {

  private static final String FILE = "schema/waymark-1.schema.json";

  private Schema() {}

  /// {@return the JSON Schema (draft 2020-12) of the format that is written, as text}
  public static String text() {
    try (InputStream in = Schema.class.getResourceAsStream("/waymark/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
