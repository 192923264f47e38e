package waymark.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextMeasureTest {

  private static final TextMeasure MEASURE = TextMeasure.BUNDLED;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SENCo",
        "Director of Inclusion",
        "Tŷ Gwyn, Llŷn, â ê î ô û ŵ",
        "L6–L10 · £58,569",
        "A sentence of some length, with commas, to add small errors up."
      })
  void itAgreesWithJavasOwnTypesetterWithinATenthOfAPercent(String text) throws Exception {
    try (InputStream in = getClass().getResourceAsStream(Type.Weight.REGULAR.resource())) {
      assertNotNull(in);
      Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(12f);
      FontRenderContext context = new FontRenderContext(null, true, true);
      double expected = font.createGlyphVector(context, text).getLogicalBounds().getWidth();
      assertEquals(expected, MEASURE.width(text, Type.LINE), expected / 1000);
    }
  }

  @Test
  void textIsBrokenAtSpacesSoThatEachLineFits() {
    List<String> lines = MEASURE.lines("Head of a special school or academy", Type.CARD, 120);

    assertEquals("Head of a special school or academy", String.join(" ", lines));
    assertTrue(lines.size() > 1);
    lines.forEach(line -> assertTrue(MEASURE.width(line, Type.CARD) <= 120, line));
  }

  @Test
  void aWordThatIsTooLongIsBrokenInside() {
    List<String> lines = MEASURE.lines("Co-ordination".repeat(8), Type.CARD, 100);

    assertEquals("Co-ordination".repeat(8), String.join("", lines));
    lines.forEach(line -> assertTrue(MEASURE.width(line, Type.CARD) <= 100, line));
  }

  @Test
  void emptyTextIsOneEmptyLine() {
    assertEquals(List.of(""), MEASURE.lines("", Type.LINE, 100));
  }

  @Test
  void itKnowsWhatTheFontCannotShow() {
    assertTrue(MEASURE.canShow("Pennaeth â phrofiad, ŵ ŷ"));
    assertFalse(MEASURE.canShow("مدرسة"));
    assertFalse(MEASURE.canShow("🎓"));
  }
}
