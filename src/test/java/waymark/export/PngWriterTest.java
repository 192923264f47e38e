package waymark.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.picture.Picture;
import waymark.picture.Rect;

class PngWriterTest {

  /// The font's outlines are filled alike everywhere; rounding at their edges may differ.
  private static final int TOLERANCE = 24;

  @Test
  void looksAsItDidWhenItWasLookedAt() throws IOException {
    byte[] png = bytes(PngWriter.write(Sheet.picture(), new Dpi(192)));
    BufferedImage held = image(Golden.golden("sheet.png", png));
    BufferedImage actual = image(png);
    assertEquals(held.getWidth(), actual.getWidth());
    assertEquals(held.getHeight(), actual.getHeight());
    for (int y = 0; y < held.getHeight(); y++) {
      for (int x = 0; x < held.getWidth(); x++) {
        int difference = difference(held.getRGB(x, y), actual.getRGB(x, y));
        assertTrue(difference <= TOLERANCE, "differs at " + x + ", " + y);
      }
    }
  }

  private static int difference(int a, int b) {
    int most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      most = Math.max(most, Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)));
    }
    return most;
  }

  @Test
  void saysHowLargeItIsOnPaper() {
    byte[] png = bytes(PngWriter.write(Sample.picture(), new Dpi(300)));
    int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
    ByteBuffer chunk = ByteBuffer.wrap(png, at, 9);
    assertEquals(11811, chunk.getInt());
    assertEquals(11811, chunk.getInt());
    assertEquals(1, chunk.get());
  }

  @Test
  void hasADotForEachPartOfAnInch() throws IOException {
    Picture picture = Sample.picture();
    BufferedImage image = image(bytes(PngWriter.write(picture, new Dpi(192))));
    assertEquals(Math.round(picture.page().width() * 2), image.getWidth());
    assertEquals(Math.round(picture.page().height() * 2), image.getHeight());
  }

  @Test
  void letsWhatLiesBelowItBeSeenIfThatIsAskedFor() throws IOException {
    Picture picture = Sample.picture();
    BufferedImage image =
        image(
            bytes(
                PngWriter.write(
                    picture, Choices.USUAL.withDpi(new Dpi(96)).withTransparent(true))));
    Rect card = Optional.ofNullable(picture.cards().get(Sample.SENCO)).orElseThrow();
    int x = (int) (card.maxX() - 5 - picture.page().x());
    int y = (int) (card.centre().y() - picture.page().y());
    assertEquals(0, image.getRGB(2, 2) >>> 24, "the ground");
    assertEquals(0xFFFFFFFF, image.getRGB(x, y), "a card");
    assertFalse(image(bytes(PngWriter.write(picture, new Dpi(96)))).getColorModel().hasAlpha());
  }

  @Test
  void isTheSameEachTime() {
    assertArrayEquals(
        bytes(PngWriter.write(Sample.picture(), Dpi.USUAL)),
        bytes(PngWriter.write(Sample.picture(), Dpi.USUAL)));
  }

  @Test
  void showsNoSeamWhereStripsMeet() throws IOException {
    Picture picture = Sample.picture();
    BufferedImage image = image(bytes(PngWriter.write(picture, Dpi.USUAL)));
    int x = (int) Math.round(2 * (picture.grid().columns().get(1).x() - picture.page().x()));
    int drawn = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      drawn += image.getRGB(x, y) == image.getRGB(x + 24, y) ? 0 : 1;
    }
    assertTrue(drawn > image.getHeight() / 5, "the line between two stages runs to the bottom");
  }

  @Test
  void refusesAPictureTooLargeToOpen() {
    Picture p = Sample.picture();
    Picture huge =
        new Picture(
            p.view(),
            p.title(),
            p.description(),
            new Rect(0, 0, 40_000, 40_000),
            p.marks(),
            p.grid(),
            p.cards(),
            p.routes(),
            p.labels(),
            p.notes());
    var refused = (Paper.Refused) PngWriter.write(huge, Dpi.USUAL);
    assertEquals(
        "the picture would be 80000 by 80000 dots, and at most 200 million are possible:"
            + " ask for fewer dpi",
        refused.sentence());
  }

  @Test
  void showsScriptsThatTheBundledFontLacks() throws IOException {
    Picture arabic = Sample.picture(Sample.pathway().withTitle("معلم"));
    Picture latin = Sample.picture(Sample.pathway().withTitle("xxxx"));
    assertTrue(bytes(PngWriter.write(arabic, Dpi.USUAL)).length > 1000);
    assertTrue(bytes(PngWriter.write(latin, Dpi.USUAL)).length > 1000);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 95, 601})
  void isNeverDividedTooCoarselyOrTooFinely(int dots) {
    assertThrows(IllegalArgumentException.class, () -> new Dpi(dots));
  }

  private static byte[] bytes(Paper paper) {
    return ((Paper.Ready) paper).bytes();
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
