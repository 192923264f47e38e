package waymark.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import waymark.model.Enclosure;

/// Finds the text of a pathway in pictures made of dots, and in web pages.
final class EnclosedText {

  private static final int SIGNATURE = 8;

  /// Length, type and check of a chunk.
  private static final int AROUND = 12;

  private EnclosedText() {}

  /// {@return what an `iTXt` chunk of the keyword says}
  static Optional<byte[]> inPng(byte[] png) throws IOException {
    ByteBuffer file = ByteBuffer.wrap(png);
    int at = SIGNATURE;
    while (at + AROUND <= png.length) {
      int length = file.getInt(at);
      if (length < 0 || length > png.length - at - AROUND) {
        throw new IOException("a chunk is cut off");
      }
      String type = new String(png, at + 4, 4, StandardCharsets.US_ASCII);
      if (type.equals("iTXt")) {
        Optional<byte[]> text = text(ByteBuffer.wrap(png, at + 8, length));
        if (text.isPresent()) {
          return text;
        }
      }
      at += AROUND + length;
    }
    return Optional.empty();
  }

  private static Optional<byte[]> text(ByteBuffer chunk) throws IOException {
    if (!Enclosure.KEYWORD.equals(word(chunk)) || chunk.remaining() < 2) {
      return Optional.empty();
    }
    boolean packed = chunk.get() == 1;
    chunk.get();
    word(chunk);
    word(chunk);
    byte[] text = new byte[chunk.remaining()];
    chunk.get(text);
    return Optional.of(packed ? Unpacking.zlib(text, 0) : text);
  }

  private static String word(ByteBuffer chunk) {
    StringBuilder word = new StringBuilder();
    while (chunk.hasRemaining()) {
      byte next = chunk.get();
      if (next == 0) {
        break;
      }
      word.append((char) next);
    }
    return word.toString();
  }

  /// {@return what the data block of a web page holds}
  static Optional<byte[]> inPage(byte[] page) {
    String text = new String(page, StandardCharsets.UTF_8);
    int block = text.indexOf("id=\"" + Enclosure.BLOCK + "\"");
    int begin = block < 0 ? -1 : text.indexOf('>', block) + 1;
    int end = begin <= 0 ? -1 : text.indexOf("</script>", begin);
    return end < 0
        ? Optional.empty()
        : Optional.of(text.substring(begin, end).getBytes(StandardCharsets.UTF_8));
  }
}
