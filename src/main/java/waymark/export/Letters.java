package waymark.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import waymark.picture.Mark;
import waymark.picture.Segment;
import waymark.picture.Spot;
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
    TextLayout line = new TextLayout(lettered(words).getIterator(), UNHINTED);
    double fit = line.getAdvance() > 0 ? Math.min(1, words.width() / line.getAdvance()) : 1;
    AffineTransform place = AffineTransform.getTranslateInstance(words.x(), words.baseline());
    place.scale(fit, 1);
    return line.getOutline(place);
  }

  /// The text with the bundled font on what that can show and the machine's on the rest; words of
  /// other directions run in theirs within it.
  private static AttributedString lettered(Mark.Words words) {
    String text = words.text();
    float size = (float) words.type().size();
    Font own = face(words.type().weight()).deriveFont(size);
    int style = words.type().weight() == Type.Weight.REGULAR ? Font.PLAIN : Font.BOLD;
    AttributedString letters = new AttributedString(text);
    letters.addAttribute(TextAttribute.FONT, own);
    letters.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_LTR);
    Font other = new Font(Font.SANS_SERIF, style, 1).deriveFont(size);
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      if (!own.canDisplay(text.codePointAt(at))) {
        letters.addAttribute(TextAttribute.FONT, other, at, text.offsetByCodePoints(at, 1));
      }
    }
    return letters;
  }

  /// {@return the outline as lines and curves}
  static List<Segment> segments(Mark.Words words) {
    List<Segment> segments = new ArrayList<>();
    double[] c = new double[6];
    for (PathIterator i = outline(words).getPathIterator(null); !i.isDone(); i.next()) {
      segments.add(
          switch (i.currentSegment(c)) {
            case PathIterator.SEG_MOVETO -> new Segment.Move(new Spot(c[0], c[1]));
            case PathIterator.SEG_LINETO -> new Segment.Line(new Spot(c[0], c[1]));
            case PathIterator.SEG_QUADTO ->
                new Segment.Quad(new Spot(c[0], c[1]), new Spot(c[2], c[3]));
            case PathIterator.SEG_CUBICTO ->
                new Segment.Cubic(new Spot(c[0], c[1]), new Spot(c[2], c[3]), new Spot(c[4], c[5]));
            default -> new Segment.Close();
          });
    }
    return segments;
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
