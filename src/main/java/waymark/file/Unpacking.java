package waymark.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import waymark.file.json.Limits;

/// Unpacks what may have been packed with a bad mind: never more than a pathway may have.
final class Unpacking {

  private Unpacking() {}

  /// {@return what is packed in `bytes` from `at` on}
  static byte[] zlib(byte[] bytes, int at) throws IOException {
    InputStream packed = new ByteArrayInputStream(bytes, at, bytes.length - at);
    return bounded(new InflaterInputStream(packed));
  }

  /// {@return all that `in` gives}
  ///
  /// @throws IOException if that is more than a pathway may have
  static byte[] bounded(InputStream in) throws IOException {
    byte[] all = in.readNBytes(Limits.BYTES + 1);
    if (all.length > Limits.BYTES) {
      throw new IOException("more than a pathway may have");
    }
    return all;
  }
}
