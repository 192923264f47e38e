package waymark.export;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Packs rows of dots into a PNG file (W3C PNG, second edition): eight bits each of red, green,
/// blue and, if it is wanted, of how opaque they are; the size in dots for a metre; the sRGB
/// colours of the screen.
final class PngStream {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte RGB = 2;
  private static final byte RGBA = 6;
  private static final byte METRE = 1;

  private final ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 16);
  private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
  private final byte[] buffer = new byte[1 << 15];
  private final int width;
  private final boolean transparent;

  PngStream(int width, int height, Dpi dpi, boolean transparent) {
    this.width = width;
    this.transparent = transparent;
    file.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk("IHDR", header.put((byte) 8).put(transparent ? RGBA : RGB).array());
    chunk("sRGB", new byte[1]);
    ByteBuffer size = ByteBuffer.allocate(9).putInt(dpi.perMetre()).putInt(dpi.perMetre());
    chunk("pHYs", size.put(METRE).array());
  }

  /// Adds the first `count` rows of `dots`, each 0xAARRGGBB.
  void rows(int[] dots, int count) {
    int each = transparent ? 4 : 3;
    byte[] row = new byte[1 + each * width];
    for (int y = 0; y < count; y++) {
      for (int x = 0; x < width; x++) {
        int dot = dots[y * width + x];
        row[1 + each * x] = (byte) (dot >> 16);
        row[2 + each * x] = (byte) (dot >> 8);
        row[3 + each * x] = (byte) dot;
        if (transparent) {
          row[4 + each * x] = (byte) (dot >> 24);
        }
      }
      deflater.setInput(row);
      drain();
    }
  }

  private void drain() {
    for (int n = deflater.deflate(buffer); n > 0; n = deflater.deflate(buffer)) {
      packed.write(buffer, 0, n);
    }
  }

  /// {@return the file; nothing may be added after}
  byte[] finish() {
    deflater.finish();
    drain();
    deflater.end();
    chunk("IDAT", packed.toByteArray());
    chunk("IEND", new byte[0]);
    return file.toByteArray();
  }

  private void chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    file.writeBytes(name);
    file.writeBytes(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
