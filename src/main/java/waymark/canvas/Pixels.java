package waymark.canvas;

import java.nio.IntBuffer;
import java.util.Arrays;

/// Opaque pixels that are painted.
final class Pixels {

  /// The weight of what hides all that is below it.
  static final int OPAQUE = 256;

  private final int width;
  private final int height;
  private final int[] argb;

  Pixels(int width, int height) {
    this.width = width;
    this.height = height;
    argb = new int[width * height];
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /// {@return the pixels themselves, row by row}
  IntBuffer buffer() {
    return IntBuffer.wrap(argb);
  }

  void clear(int rgb) {
    Arrays.fill(argb, 0xFF000000 | rgb);
  }

  /// Fills a rectangle; at its edges by how much of a pixel it covers.
  ///
  /// @param weight how much it hides, 0 to [#OPAQUE]
  void fill(double left, double top, double right, double bottom, int rgb, int weight) {
    int x0 = (int) Math.max(0, Math.floor(left));
    int x1 = (int) Math.min(width, Math.ceil(right));
    int y1 = (int) Math.min(height, Math.ceil(bottom));
    for (int y = (int) Math.max(0, Math.floor(top)); y < y1; y++) {
      double down = weight * (Math.min(bottom, y + 1) - Math.max(top, y));
      row(y * width, x0, x1, left, right, down, rgb);
    }
  }

  private void row(int row, int x0, int x1, double left, double right, double down, int rgb) {
    int full = (int) Math.round(down);
    for (int x = x0; x < x1; x++) {
      boolean edge = x < left || x + 1 > right;
      int share =
          edge ? (int) Math.round(down * (Math.min(right, x + 1) - Math.max(left, x))) : full;
      argb[row + x] = share >= OPAQUE ? 0xFF000000 | rgb : mixed(argb[row + x], rgb, share);
    }
  }

  private static int mixed(int below, int above, int share) {
    int rest = OPAQUE - share;
    int redBlue = (below & 0xFF00FF) * rest + (above & 0xFF00FF) * share;
    int green = (below & 0x00FF00) * rest + (above & 0x00FF00) * share;
    return 0xFF000000 | ((redBlue >>> 8) & 0xFF00FF) | ((green >>> 8) & 0x00FF00);
  }
}
