package waymark.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import waymark.picture.Picture;
import waymark.picture.Rect;

/// Writes a picture as PNG with its true size in it, painted by Java2D with the bundled font.
///
/// It is painted in strips, so memory stays small however large the picture is; and it never asks
/// for a display.
public final class PngWriter {

  /// The most dots that a picture may have; at 600 dots per inch that is more than A2.
  public static final long MOST_DOTS = 200_000_000;

  private static final int STRIP = 256;

  private PngWriter() {}

  /// {@return the picture on its own ground, divided into `dpi`; refused if it would have more than
  /// [#MOST_DOTS]}
  public static Paper write(Picture picture, Dpi dpi) {
    Rect page = picture.page();
    long width = Math.max(1, Math.round(page.width() * dpi.scale()));
    long height = Math.max(1, Math.round(page.height() * dpi.scale()));
    if (width * height > MOST_DOTS) {
      return tooLarge(width, height);
    }
    return new Paper.Ready(paint(picture, dpi, (int) width, (int) height));
  }

  private static Paper tooLarge(long width, long height) {
    return new Paper.Refused(
        "the picture would be %d by %d dots, and at most %d million are possible: ask for fewer dpi"
            .formatted(width, height, MOST_DOTS / 1_000_000));
  }

  private static byte[] paint(Picture picture, Dpi dpi, int width, int height) {
    BufferedImage strip =
        new BufferedImage(width, Math.min(STRIP, height), BufferedImage.TYPE_INT_RGB);
    PngStream png = new PngStream(width, height, dpi);
    for (int top = 0; top < height; top += STRIP) {
      int rows = Math.min(STRIP, height - top);
      paint(picture, dpi, strip, top);
      png.rows(((DataBufferInt) strip.getRaster().getDataBuffer()).getData(), rows);
    }
    return png.finish();
  }

  private static void paint(Picture picture, Dpi dpi, BufferedImage strip, int top) {
    Graphics2D graphics = strip.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, strip.getWidth(), strip.getHeight());
    graphics.translate(0, -top);
    graphics.scale(dpi.scale(), dpi.scale());
    Rect page = picture.page();
    graphics.translate(-page.x(), -page.y());
    double upper = page.y() + top / dpi.scale();
    Rect seen = new Rect(page.x(), upper, page.width(), strip.getHeight() / dpi.scale());
    new Brush(graphics, seen).paint(picture.marks());
    graphics.dispose();
  }
}
