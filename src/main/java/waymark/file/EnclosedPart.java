package waymark.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Finds the custom XML part of a pathway in a Word document or slides; no other part is unpacked.
final class EnclosedPart {

  private static final Pattern PART = Pattern.compile("customXml/item\\d{0,6}\\.xml");
  private static final int MOST_PARTS = 32;

  private EnclosedPart() {}

  static Optional<byte[]> find(Path document) throws IOException {
    try (ZipFile zip = new ZipFile(document.toFile())) {
      List<? extends ZipEntry> parts =
          zip.stream().filter(e -> PART.matcher(e.getName()).matches()).limit(MOST_PARTS).toList();
      for (ZipEntry part : parts) {
        try (InputStream in = zip.getInputStream(part)) {
          Optional<byte[]> source = source(Unpacking.bounded(in));
          if (source.isPresent()) {
            return source;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<byte[]> source(byte[] part) {
    try {
      return EnclosedXml.find(part);
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
