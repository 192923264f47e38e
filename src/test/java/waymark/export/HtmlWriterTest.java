package waymark.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.model.Pathway;
import waymark.picture.Colour;
import waymark.picture.Picture;

class HtmlWriterTest {

  private final String page = page(Sample.pathway());

  private static String page(Pathway pathway) {
    Picture picture = Sample.picture(pathway);
    Description description = Description.of(pathway, pathway.views().getFirst(), picture);
    return new String(HtmlWriter.write(picture, description), StandardCharsets.UTF_8);
  }

  private static Stream<String> all(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(MatchResult::group);
  }

  @Test
  void saysItsLanguageAndItsTitle() {
    assertTrue(page.contains("<html lang=\"en-GB\">"));
    assertTrue(
        page.contains("<title>Routes &amp; ranks in a &lt;small&gt; school: in a school</title>"));
  }

  @Test
  void hasOneHeadingOfTheFirstLevelAndSkipsNone() {
    List<Integer> levels =
        all(page, "<h[1-6]").map(tag -> Integer.parseInt(tag.substring(2))).toList();
    assertEquals(1, levels.stream().filter(level -> level == 1).count());
    for (int i = 1; i < levels.size(); i++) {
      assertTrue(levels.get(i) <= levels.get(i - 1) + 1, levels.toString());
    }
  }

  @Test
  void letsAKeyboardSkipToTheContent() {
    assertTrue(page.contains("<a class=\"skip\" href=\"#content\">"));
    assertEquals(1, all(page, "<main id=\"content\"").count());
  }

  @Test
  void hasAScopeOnEveryHeaderCellAndACaptionOnEveryTable() {
    assertTrue(all(page, "<th[ >]").count() > 10);
    assertEquals(all(page, "<th[ >]").count(), all(page, "<th scope=\"(col|row)\">").count());
    assertEquals(all(page, "<table>").count(), all(page, "<caption>").count());
  }

  @Test
  void hasEachIdOnce() {
    List<String> ids = all(page, " id=\"[^\"]*\"").toList();
    assertEquals(ids.stream().distinct().toList(), ids);
  }

  @Test
  void tellsOfThePictureInShortSinceThePageTellsTheRest() {
    String told = all(page, "<desc[^>]*>[^<]*").findFirst().orElseThrow();
    assertTrue(told.length() < 250, told);
  }

  @Test
  void needsNothingBesideItself() {
    assertFalse(page.contains("<script"));
    assertFalse(page.contains("<link"));
    assertEquals(0, all(page, "(src|href)=\"(?!#)").count());
    assertEquals(0, all(page, "url\\((?!data:)").count());
  }

  /// Text 4.5, large text and what shows the focus 3 (WCAG 2.2, 1.4.3 and 1.4.11).
  @ParameterizedTest
  @CsvSource({
    "1d2430, ffffff, 4.5",
    "4a5565, ffffff, 4.5",
    "1d2430, eff3f9, 4.5",
    "ffffff, 1d2430, 4.5",
    "6b7686, ffffff, 3",
    "1f6feb, ffffff, 3"
  })
  void hasEnoughContrast(String colour, String ground, double least) {
    assertTrue(page.contains("#" + colour) && page.contains("#" + ground));
    Colour one = new Colour(Integer.parseInt(colour, 16));
    Colour other = new Colour(Integer.parseInt(ground, 16));
    assertTrue(one.contrast(other) >= least, one.hex() + " on " + other.hex());
  }

  @Test
  void usesNoColourBesideThoseThatWereMeasured() {
    String style = page.substring(page.indexOf("body {"), page.indexOf("</style>"));
    assertEquals(
        List.of("#1d2430", "#1f6feb", "#4a5565", "#6b7686", "#d5dae1", "#eff3f9", "#ffffff"),
        all(style, "#[0-9a-f]{6}").distinct().sorted().toList());
  }
}
