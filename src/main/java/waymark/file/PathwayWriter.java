package waymark.file;

import java.nio.charset.StandardCharsets;
import waymark.file.json.JsonWriter;
import waymark.model.Pathway;

/// Writes pathways. One pathway has one text: the fields in a fixed order, two spaces a level, `\n`
/// at the ends of lines, what is short on one line, in UTF-8.
public final class PathwayWriter {

  private PathwayWriter() {}

  /// {@return the text of a file that others may have: without private notes, and without where
  /// figures went}
  public static String published(Pathway pathway) {
    return JsonWriter.document(PathwayJson.encode(pathway.published()));
  }

  /// {@return the bytes of the pathway's file}
  public static byte[] write(Pathway pathway) {
    return JsonWriter.document(PathwayJson.encode(pathway)).getBytes(StandardCharsets.UTF_8);
  }
}
