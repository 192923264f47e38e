package waymark.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// The advances of a TrueType font: the tables `head`, `hhea`, `hmtx` and `cmap` (format 4) of the
/// OpenType specification, and nothing else of the file. Lengths are parts of the em.
final class Typeface {

  private static final int BMP = 0x10000;

  private final double ascent;
  private final double descent;
  private final double[] advances;
  private final char[] glyphs;

  private Typeface(ByteBuffer font) {
    double em = font.getShort(table(font, "head") + 18);
    int hhea = table(font, "hhea");
    ascent = font.getShort(hhea + 4) / em;
    descent = -font.getShort(hhea + 6) / em;
    int count = font.getShort(hhea + 34) & 0xFFFF;
    int hmtx = table(font, "hmtx");
    advances = new double[count];
    Arrays.setAll(advances, i -> (font.getShort(hmtx + 4 * i) & 0xFFFF) / em);
    glyphs = glyphs(font, table(font, "cmap"));
  }

  static Typeface load(String resource) {
    try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("a bundled font is missing: " + resource);
      }
      return new Typeface(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  double ascent() {
    return ascent;
  }

  double descent() {
    return descent;
  }

  boolean has(int codePoint) {
    return codePoint < BMP && glyphs[codePoint] != 0;
  }

  double advance(int codePoint) {
    int glyph = codePoint < BMP ? glyphs[codePoint] : 0;
    return advances[Math.min(glyph, advances.length - 1)];
  }

  private static int table(ByteBuffer font, String tag) {
    int count = font.getShort(4);
    for (int i = 0; i < count; i++) {
      int at = 12 + 16 * i;
      if (tag.equals(name(font, at))) {
        return font.getInt(at + 8);
      }
    }
    throw new IllegalStateException("the font has no table " + tag);
  }

  private static String name(ByteBuffer font, int at) {
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      tag.append((char) font.get(at + i));
    }
    return tag.toString();
  }

  private static char[] glyphs(ByteBuffer font, int cmap) {
    int count = font.getShort(cmap + 2);
    for (int i = 0; i < count; i++) {
      int sub = cmap + font.getInt(cmap + 4 + 8 * i + 4);
      if (font.getShort(sub) == 4) {
        return format4(font, sub);
      }
    }
    throw new IllegalStateException("the font has no character map of format 4");
  }

  private static char[] format4(ByteBuffer font, int sub) {
    char[] map = new char[BMP];
    int twice = font.getShort(sub + 6) & 0xFFFF;
    for (int i = 0; i < twice; i += 2) {
      int end = font.getShort(sub + 14 + i) & 0xFFFF;
      int start = font.getShort(sub + 16 + twice + i) & 0xFFFF;
      int delta = font.getShort(sub + 16 + 2 * twice + i);
      int offsetAt = sub + 16 + 3 * twice + i;
      int offset = font.getShort(offsetAt) & 0xFFFF;
      for (int c = start; c <= end && c != 0xFFFF; c++) {
        int glyph = offset == 0 ? c : font.getShort(offsetAt + offset + 2 * (c - start)) & 0xFFFF;
        map[c] = (char) (glyph == 0 ? 0 : glyph + delta & 0xFFFF);
      }
    }
    return map;
  }
}
