package waymark.export;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import waymark.picture.Mark;
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
    return write(picture, Choices.USUAL.withDpi(dpi));
  }

  /// {@return the same}
  ///
  /// @param choices of which the dots, the ground and the room matter
  public static Paper write(Picture picture, Choices choices) {
    Rect page = picture.page();
    double unit = choices.dpi().scale() * choices.scale(picture);
    long width = Math.max(1, Math.round(page.width() * unit));
    long height = Math.max(1, Math.round(page.height() * unit));
    if (width * height > MOST_DOTS) {
      return tooLarge(width, height);
    }
    boolean transparent = choices.transparent();
    PngStream png = new PngStream((int) width, (int) height, choices.dpi(), transparent);
    BufferedImage strip = strip((int) width, (int) Math.min(STRIP, height), transparent);
    List<Mark> marks = transparent ? withoutGround(picture) : picture.marks();
    for (int top = 0; top < height; top += STRIP) {
      paint(marks, page, unit, strip, top);
      int rows = (int) Math.min(STRIP, height - top);
      png.rows(((DataBufferInt) strip.getRaster().getDataBuffer()).getData(), rows);
    }
    return new Paper.Ready(png.finish());
  }

  private static BufferedImage strip(int width, int height, boolean transparent) {
    int type = transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    return new BufferedImage(width, height, type);
  }

  private static List<Mark> withoutGround(Picture picture) {
    return picture.marks().stream()
        .filter(mark -> !(mark instanceof Mark.Box box && box.rect().equals(picture.page())))
        .toList();
  }

  private static Paper tooLarge(long width, long height) {
    return new Paper.Refused(
        "the picture would be %d by %d dots, and at most %d million are possible: ask for fewer dpi"
            .formatted(width, height, MOST_DOTS / 1_000_000));
  }

  private static void paint(
      List<Mark> marks, Rect page, double unit, BufferedImage strip, int top) {
    Graphics2D graphics = strip.createGraphics();
    boolean clear = strip.getColorModel().hasAlpha();
    graphics.setComposite(clear ? AlphaComposite.Clear : AlphaComposite.Src);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, strip.getWidth(), strip.getHeight());
    graphics.setComposite(AlphaComposite.SrcOver);
    graphics.translate(0, -top);
    graphics.scale(unit, unit);
    graphics.translate(-page.x(), -page.y());
    double upper = page.y() + top / unit;
    Rect seen = new Rect(page.x(), upper, page.width(), strip.getHeight() / unit);
    new Brush(graphics, seen).paint(marks);
    graphics.dispose();
  }
}
