package waymark.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import waymark.picture.Mark;
import waymark.picture.Type;

/// The outlines of letters, from the bundled font files.
///
/// Text that the bundled family lacks is drawn in the machine's own sans serif instead, held to the
/// width that was measured for it, so that a name in another script is seen and not a row of boxes.
final class Letters {

  private static final FontRenderContext UNHINTED =
      new FontRenderContext(new AffineTransform(), true, true);

  private static final Font REGULAR = load(Type.Weight.REGULAR);
  private static final Font SEMIBOLD = load(Type.Weight.SEMIBOLD);
  private static final Font BOLD = load(Type.Weight.BOLD);

  private Letters() {}

  static Shape outline(Mark.Words words) {
    Font face = face(words.type().weight()).deriveFont((float) words.type().size());
    boolean known = face.canDisplayUpTo(words.text()) < 0;
    return known ? placed(words, face) : standIn(words);
  }

  private static Shape placed(Mark.Words words, Font face) {
    GlyphVector glyphs = face.createGlyphVector(UNHINTED, words.text());
    return glyphs.getOutline((float) words.x(), (float) words.baseline());
  }

  private static Shape standIn(Mark.Words words) {
    int style = words.type().weight() == Type.Weight.REGULAR ? Font.PLAIN : Font.BOLD;
    Font font = new Font(Font.SANS_SERIF, style, 1).deriveFont((float) words.type().size());
    TextLayout line = new TextLayout(words.text(), font, UNHINTED);
    double fit = line.getAdvance() > 0 ? Math.min(1, words.width() / line.getAdvance()) : 1;
    AffineTransform place = AffineTransform.getTranslateInstance(words.x(), words.baseline());
    place.scale(fit, 1);
    return line.getOutline(place);
  }

  private static Font face(Type.Weight weight) {
    return switch (weight) {
      case REGULAR -> REGULAR;
      case SEMIBOLD -> SEMIBOLD;
      case BOLD -> BOLD;
    };
  }

  private static Font load(Type.Weight weight) {
    try (InputStream in = Letters.class.getResourceAsStream(weight.resource())) {
      if (in == null) {
        throw new IllegalStateException("a bundled font is missing: " + weight.resource());
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("a bundled font is damaged: " + weight.resource(), e);
    }
  }
}
