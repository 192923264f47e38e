package waymark.export.office;

/// Text as it may stand in a part of an Office document.
final class OfficeText {

  private OfficeText() {}

  /// {@return `text` in one line, less what no XML document may hold}
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      out.append(' ');
    } else if (c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF) {
      out.appendCodePoint(c);
    }
  }
}
