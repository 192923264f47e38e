package waymark;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// How far two pictures of dots are from looking the same.
///
/// Compared are the mean colours of small squares, so that it does not matter how the edge of a
/// letter is smoothed; and each square may lie a little to the side in the other picture, since
/// programs add up the widths of letters differently.
final class Likeness {

  /// The side of a square.
  private static final int SQUARE = 16;

  private static final int STRIDE = 8;

  /// How far to the left or right, and how far up or down, a square may lie.
  private static final int ASIDE = 10;

  private static final int UP = 2;

  private static final int CHANNELS = 3;

  /// Differences of less are not looked into.
  private static final double SLIGHT = 0.05;

  private final Sums one;
  private final Sums other;

  private Likeness(Sums one, Sums other) {
    this.one = one;
    this.other = other;
  }

  /// How far they differ at a place.
  ///
  /// @param share 0 where they are the same, 1 for black in place of white
  record Difference(int x, int y, double share) {}

  /// {@return where two pictures differ most, if more than slightly}
  static Difference most(BufferedImage one, BufferedImage other) {
    return new Likeness(new Sums(one), new Sums(other)).most();
  }

  private Difference most() {
    Difference most = new Difference(0, 0, SLIGHT);
    int width = Math.min(one.width, other.width);
    int height = Math.min(one.height, other.height);
    for (int y = UP; y + SQUARE + UP <= height; y += STRIDE) {
      for (int x = ASIDE; x + SQUARE + ASIDE <= width; x += STRIDE) {
        double share = least(one, other, x, y, most.share());
        share = Math.max(share, least(other, one, x, y, Math.max(share, most.share())));
        if (share > most.share()) {
          most = new Difference(x, y, share);
        }
      }
    }
    return most;
  }

  /// The difference of a square of `here` to the likest of `there`, or to one that is like enough.
  private static double least(Sums here, Sums there, int x, int y, double enough) {
    double least = difference(here, there, x, y, 0, 0);
    for (int up = -UP; up <= UP && least > enough; up++) {
      for (int aside = -ASIDE; aside <= ASIDE && least > enough; aside++) {
        least = Math.min(least, difference(here, there, x, y, aside, up));
      }
    }
    return least;
  }

  private static double difference(Sums here, Sums there, int x, int y, int aside, int up) {
    double most = 0;
    for (int c = 0; c < CHANNELS; c++) {
      most = Math.max(most, Math.abs(here.mean(c, x, y) - there.mean(c, x + aside, y + up)));
    }
    return most;
  }

  /// The sums of all dots above and left of each.
  private static final class Sums {
    final int width;
    final int height;
    private final int[][] sums;

    Sums(BufferedImage image) {
      BufferedImage white = onWhite(image);
      width = white.getWidth();
      height = white.getHeight();
      sums = new int[CHANNELS][(width + 1) * (height + 1)];
      int[] dots = ((DataBufferInt) white.getRaster().getDataBuffer()).getData();
      for (int i = 0; i < dots.length; i++) {
        add(i % width, i / width, dots[i]);
      }
    }

    private static BufferedImage onWhite(BufferedImage image) {
      BufferedImage white =
          new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = white.createGraphics();
      graphics.drawImage(image, 0, 0, Color.WHITE, null);
      graphics.dispose();
      return white;
    }

    private void add(int x, int y, int rgb) {
      for (int c = 0; c < CHANNELS; c++) {
        sums[c][at(x + 1, y + 1)] =
            (rgb >> (8 * c) & 0xFF)
                + sums[c][at(x, y + 1)]
                + sums[c][at(x + 1, y)]
                - sums[c][at(x, y)];
      }
    }

    private int at(int x, int y) {
      return y * (width + 1) + x;
    }

    double mean(int channel, int x, int y) {
      int[] s = sums[channel];
      int right = x + SQUARE;
      int below = y + SQUARE;
      int sum = s[at(right, below)] - s[at(x, below)] - s[at(right, y)] + s[at(x, y)];
      return sum / (255.0 * SQUARE * SQUARE);
    }
  }
}
