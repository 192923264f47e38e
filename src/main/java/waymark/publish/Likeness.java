package waymark.publish;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import waymark.export.Format;

/// Whether a file that is there may be one of a format, by how it begins.
final class Likeness {

  private static final int SEEN = 4096;

  private Likeness() {}

  static boolean is(Format format, byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, SEEN), StandardCharsets.ISO_8859_1);
    return switch (format.ending()) {
      case "svg" -> start.contains("<svg");
      case "png" -> start.startsWith("\u0089PNG");
      case "pdf" -> start.startsWith("%PDF-");
      case "html" -> start.toLowerCase(Locale.ROOT).contains("<html");
      default -> start.startsWith("PK"); // the documents of office programs are zip files
    };
  }
}
