package waymark.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.model.Tone;

class ThemeTest {

  static Stream<Theme> themes() {
    return Stream.of(Theme.PAPER, Theme.DARK, Theme.HIGH_CONTRAST);
  }

  @Test
  void blackOnWhiteHasTheGreatestContrastThereIs() {
    assertEquals(21, new Colour(0).contrast(new Colour(0xFFFFFF)), 1e-9);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void textStandsOutFromEveryGroundItIsPrintedOn(Theme theme) {
    for (Colour ground : new Colour[] {theme.page(), theme.card()}) {
      assertContrast(4.5, theme.ink(), ground);
      assertContrast(4.5, theme.muted(), ground);
    }
    for (Tone tone : Tone.values()) {
      Theme.Shade shade = theme.shade(tone);
      assertContrast(4.5, shade.dark(), shade.tint());
      assertContrast(4.5, shade.dark(), theme.card());
      assertContrast(4.5, theme.muted(), shade.tint());
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void linesThatMeanSomethingStandOutFromEveryGround(Theme theme) {
    assertContrast(3, theme.line(), theme.page());
    assertContrast(3, theme.line(), theme.card());
    for (Tone tone : Tone.values()) {
      assertContrast(3, theme.line(), theme.shade(tone).tint());
      assertContrast(3, theme.shade(tone).dark(), theme.page());
    }
  }

  private static void assertContrast(double least, Colour a, Colour b) {
    assertTrue(a.contrast(b) >= least, () -> a.hex() + " on " + b.hex() + ": " + a.contrast(b));
  }
}
