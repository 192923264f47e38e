package waymark.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds the embedded file of a pathway in a PDF. Embedded files stand in a PDF as streams that say
/// so, outside of all else that is packed; so the rest of the document need not be understood, and
/// may be damaged.
final class EnclosedFile {

  private static final String MARK = "/EmbeddedFile";

  /// Files are tried no more often than this.
  private static final int MOST_TRIES = 32;

  /// How far behind its mark a stream may begin.
  private static final int REACH = 4096;

  private EnclosedFile() {}

  static Optional<byte[]> find(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int tries = 0;
    for (int at = text.indexOf(MARK); at >= 0 && tries < MOST_TRIES; at = next(text, at)) {
      int end = at + MARK.length();
      if (end < text.length() && !Character.isLetter(text.charAt(end))) {
        tries++;
        Optional<byte[]> file = stream(text, end).flatMap(begin -> file(pdf, begin));
        if (file.isPresent()) {
          return file;
        }
      }
    }
    return Optional.empty();
  }

  private static int next(String text, int at) {
    return text.indexOf(MARK, at + 1);
  }

  private static Optional<Integer> stream(String text, int from) {
    int stream = text.indexOf("stream", from);
    if (stream < 0 || stream - from > REACH) {
      return Optional.empty();
    }
    int begin = stream + "stream".length();
    while (begin < text.length() && (text.charAt(begin) == '\r' || text.charAt(begin) == '\n')) {
      begin++;
    }
    return Optional.of(begin);
  }

  private static Optional<byte[]> file(byte[] pdf, int begin) {
    try {
      return Optional.of(Unpacking.zlib(pdf, begin)).filter(EnclosedFile::isPathway);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static boolean isPathway(byte[] file) {
    String head = new String(file, 0, Math.min(file.length, 200), StandardCharsets.UTF_8);
    return head.startsWith("{") && head.contains("\"waymark/");
  }
}
