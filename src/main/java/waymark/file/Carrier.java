package waymark.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// A format of figures and documents that may have a pathway enclosed.
public enum Carrier {
  /// Scalable Vector Graphics.
  SVG("an SVG drawing"),
  /// Portable Network Graphics.
  PNG("a PNG picture"),
  /// Portable Document Format.
  PDF("a PDF document"),
  /// A Word document or slides.
  OFFICE("a Word document, or slides,"),
  /// A web page.
  PAGE("a web page");

  /// A file larger than this is not read.
  static final int MOST_BYTES = 64 << 20;

  private static final int HEAD = 1024;
  private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final String words;

  Carrier(String words) {
    this.words = words;
  }

  /// {@return the carrier that `file` is, by how it begins; none if it is a pathway's own file, or
  /// anything else}
  public static Optional<Carrier> of(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return of(in.readNBytes(HEAD));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static Optional<Carrier> of(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith(new String(PNG_HEAD, StandardCharsets.ISO_8859_1))) {
      return Optional.of(PNG);
    }
    if (text.startsWith("PK\u0003\u0004")) {
      return Optional.of(OFFICE);
    }
    if (text.startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    String markup = text.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
    if (!markup.startsWith("<")) {
      return Optional.empty();
    }
    return Optional.of(markup.contains("<!doctype html") || markup.contains("<html") ? PAGE : SVG);
  }

  /// {@return a sentence for who opens a pathway out of such a file, if there is something to know}
  public Optional<String> caution() {
    return this == OFFICE
        ? Optional.of(
            "This is the pathway as it was when the file was written; what was changed in its"
                + " drawing or text since is not in it.")
        : Optional.empty();
  }

  /// {@return the pathway's own file that is enclosed in `file`}
  Contents enclosed(Path file) {
    return switch (Contents.of(file, MOST_BYTES)) {
      case Contents.Unreadable unreadable -> unreadable;
      case Contents.Bytes(byte[] bytes) -> {
        try {
          Optional<byte[]> source = find(file, bytes);
          yield source.<Contents>map(Contents.Bytes::new).orElseGet(this::empty);
        } catch (IOException | RuntimeException e) {
          yield new Contents.Unreadable(words + " that is damaged", expected());
        }
      }
    };
  }

  private Optional<byte[]> find(Path file, byte[] bytes) throws IOException {
    return switch (this) {
      case SVG -> EnclosedXml.find(bytes);
      case PNG -> EnclosedText.inPng(bytes);
      case PDF -> EnclosedFile.find(bytes);
      case OFFICE -> EnclosedPart.find(file);
      case PAGE -> EnclosedText.inPage(bytes);
    };
  }

  private Contents.Unreadable empty() {
    return new Contents.Unreadable(words + " without a pathway inside", expected());
  }

  private static String expected() {
    return "a pathway, or a figure or document that Waymark wrote with the pathway inside";
  }
}
