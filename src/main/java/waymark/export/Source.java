package waymark.export;

import java.nio.charset.StandardCharsets;
import waymark.model.Enclosure;

/// The pathway that a file carries inside, so that it can be opened again.
///
/// @param json the pathway's own file, of what others may have of it
public record Source(String json) {

  /// {@return the source as an XML element}
  public String element() {
    return "<%1$s xmlns=\"%2$s\"><![CDATA[%3$s]]></%1$s>"
        .formatted(Enclosure.ELEMENT, Enclosure.NAMESPACE, forXml());
  }

  /// Signs that XML cannot hold, and the end of a CDATA section, stand in JSON only within texts,
  /// where they may be written as numbers.
  private String forXml() {
    StringBuilder out = new StringBuilder(json.length());
    json.codePoints().forEach(c -> append(out, c));
    return out.toString().replace("]]>", "]]\\u003e");
  }

  private static void append(StringBuilder out, int c) {
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    if (surrogate || c == 0xFFFE || c == 0xFFFF) {
      out.append("\\u%04x".formatted(c));
    } else {
      out.appendCodePoint(c);
    }
  }

  /// {@return the source as a data block of a web page}
  String block() {
    return "<script type=\"application/json\" id=\"%s\">%s</script>\n"
        .formatted(Enclosure.BLOCK, json.replace("<", "\\u003c"));
  }

  /// {@return `page` with the source in it}
  byte[] inPage(byte[] page) {
    return before(page, "</body>", block());
  }

  /// {@return `svg` with the source in it, behind its description}
  byte[] inSvg(byte[] svg) {
    String text = new String(svg, StandardCharsets.UTF_8);
    int end = text.indexOf("</desc>") + "</desc>".length();
    String metadata = "\n <metadata>" + element() + "</metadata>";
    return (text.substring(0, end) + metadata + text.substring(end))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] before(byte[] document, String tag, String addition) {
    String text = new String(document, StandardCharsets.UTF_8);
    int at = text.lastIndexOf(tag);
    return (text.substring(0, at) + addition + text.substring(at)).getBytes(StandardCharsets.UTF_8);
  }

  /// {@return `png` with the source in it, as text of the second edition of PNG}
  byte[] inPng(byte[] png) {
    return PngText.add(png, Enclosure.KEYWORD, json);
  }
}
