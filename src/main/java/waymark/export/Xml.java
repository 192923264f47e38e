package waymark.export;

/// Text as it may stand in an XML 1.0 document.
///
/// What no document may hold (control characters, halves of surrogate pairs, non-characters) is
/// dropped, so that any title gives a well-formed file.
final class Xml {

  private Xml() {}

  /// {@return `text` for use between tags and between double quotes}
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().filter(Xml::isLegal).forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\t', '\n', '\r' -> out.append(' ');
      default -> out.appendCodePoint(c);
    }
  }

  /// Production 2 of XML 1.0, fifth edition, less what it discourages.
  private static boolean isLegal(int c) {
    if (c < 0x20) {
      return c == '\t' || c == '\n' || c == '\r';
    }
    boolean control = c >= 0x7F && c <= 0x9F;
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !control && !surrogate && !nonCharacter;
  }
}
