package waymark.export.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs a document again so that it does not tell when it was packed.
final class OfficeZip {

  /// The two seconds keep a field out that would depend on the time zone.
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private OfficeZip() {}

  static byte[] settled(byte[] packed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry again = new ZipEntry(entry.getName());
        again.setTimeLocal(NEVER);
        zip.putNextEntry(again);
        in.transferTo(zip);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
