package waymark.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/// The parts of an Office document by their names.
final class OfficeParts {

  private OfficeParts() {}

  static Map<String, byte[]> of(byte[] document) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        parts.put(e.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  static byte[] part(byte[] document, String part) throws IOException {
    Map<String, byte[]> parts = of(document);
    return Optional.ofNullable(parts.get(part))
        .orElseThrow(() -> new AssertionError(part + " is not among " + parts.keySet()));
  }

  static Document xml(byte[] document, String part) throws Exception {
    byte[] bytes = part(document, part);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  /// {@return a part with each element in a line of its own, so that a difference is seen}
  static byte[] lines(byte[] document, String part) throws IOException {
    String text = new String(part(document, part), UTF_8);
    return text.replace("><", ">\n<").getBytes(UTF_8);
  }
}
