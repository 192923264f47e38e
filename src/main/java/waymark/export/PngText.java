package waymark.export;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// Adds international text (`iTXt`) to a PNG.
final class PngText {

  /// The signature and the header, which comes first.
  private static final int HEAD = 33;

  /// Nothing is packed, no language is named, and the keyword is not translated.
  private static final byte[] PLAIN = new byte[5];

  private PngText() {}

  static byte[] add(byte[] png, String keyword, String text) {
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    chunk.writeBytes("iTXt".getBytes(StandardCharsets.US_ASCII));
    chunk.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
    chunk.writeBytes(PLAIN);
    chunk.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    CRC32 check = new CRC32();
    check.update(chunk.toByteArray());
    return ByteBuffer.allocate(png.length + chunk.size() + 8)
        .put(png, 0, HEAD)
        .putInt(chunk.size() - 4)
        .put(chunk.toByteArray())
        .putInt((int) check.getValue())
        .put(png, HEAD, png.length - HEAD)
        .array();
  }
}
