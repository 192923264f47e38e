package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.picture.Colour;

/// Every pair of colours that the window's style sheets can bring together, in every look, by WCAG
/// 2.2 AA. Those of the page are measured by the theme's own test.
class ContrastTest {

  private static final Path SHEETS = Path.of("src/main/resources/waymark/app");
  private static final Set<String> OF_LOOKS = Set.of("light.css", "dark.css", "contrast.css");

  /// Filled with these are bars, swatches and the desk, on which no text of the window stands.
  private static final Set<String> MARKS =
      Set.of(
          "-color-fg-default",
          "-color-fg-subtle",
          "-color-border-default",
          "-color-desk",
          "-color-accent-emphasis");

  /// The letters of what is reversed: they stand on the colour of text alone.
  private static final String REVERSED = "-color-bg-default";

  /// On these stands white.
  private static final Set<String> UNDER_WHITE = Set.of("-color-accent-emphasis");

  /// These say something by themselves.
  private static final Set<String> TELLING =
      Set.of(
          "-color-focus",
          "-color-border-control",
          "-color-accent-emphasis",
          "-color-danger-emphasis",
          "-tone-leadership",
          "-tone-inclusion",
          "-tone-special",
          "-tone-teaching",
          "-tone-partner");

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }

  private static String rules() throws IOException {
    try (Stream<Path> files = Files.list(SHEETS)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.sorted().toList()) {
        String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        if (name.endsWith(".css") && !OF_LOOKS.contains(name)) {
          all.append(read(file));
        }
      }
      return all.toString();
    }
  }

  private static Set<String> used(String properties) throws IOException {
    Set<String> names = new TreeSet<>();
    Pattern.compile("-fx-(?:" + properties + "):\\s*(-[\\w-]+)\\s*;")
        .matcher(rules())
        .results()
        .forEach(found -> names.add(found.group(1)));
    return names;
  }

  private static Map<String, Colour> colours(Look look) throws IOException {
    Map<String, Colour> colours = new HashMap<>();
    Pattern.compile("(-[\\w-]+):\\s*#(\\p{XDigit}{6})")
        .matcher(read(SHEETS.resolve(look.sheet())))
        .results()
        .forEach(f -> colours.put(f.group(1), new Colour(Integer.parseInt(f.group(2), 16))));
    return colours;
  }

  private static Set<String> grounds() throws IOException {
    Set<String> grounds = used("background-color");
    grounds.removeAll(MARKS);
    grounds.removeIf(g -> g.startsWith("-tone-"));
    return grounds;
  }

  private static List<String> weak(Look look, Set<String> fronts, Set<String> grounds, double least)
      throws IOException {
    Map<String, Colour> colours = colours(look);
    List<String> weak = new ArrayList<>();
    for (String front : fronts) {
      for (String ground : grounds) {
        double contrast = named(colours, front).contrast(named(colours, ground));
        if (contrast < least) {
          weak.add("%s on %s: %.2f".formatted(front, ground, contrast));
        }
      }
    }
    return weak;
  }

  private static Colour named(Map<String, Colour> colours, String name) {
    return Optional.ofNullable(colours.get(name))
        .orElseThrow(() -> new AssertionError("no look names " + name));
  }

  @Test
  void theSheetsWereReallyLookedAt() throws IOException {
    assertFalse(used("text-fill").isEmpty());
    assertFalse(grounds().isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void textStandsOutFromEveryGround(Look look) throws IOException {
    Set<String> texts = used("text-fill|icon-color|prompt-text-fill");
    texts.remove(REVERSED);
    double least = look == Look.CONTRAST ? 7 : 4.5;
    assertEquals(List.of(), weak(look, texts, grounds(), least));
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void whatIsReversedStandsOut(Look look) throws IOException {
    assertEquals(List.of(), weak(look, Set.of(REVERSED), Set.of("-color-fg-default"), 4.5));
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void whiteStandsOutFromWhatIsFilledWithTheAccent(Look look) throws IOException {
    Map<String, Colour> colours = colours(look);
    for (String ground : UNDER_WHITE) {
      double contrast = new Colour(0xFFFFFF).contrast(named(colours, ground));
      assertEquals("", contrast >= 4.5 ? "" : "white on " + ground + ": " + contrast);
    }
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void edgesAndBarsThatTellSomethingStandOut(Look look) throws IOException {
    Set<String> panels =
        Set.of("-color-bg-default", "-color-bg-subtle", "-color-bg-inset", "-color-bg-overlay");
    assertEquals(List.of(), weak(look, TELLING, panels, 3));
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void whatLiesOverThePageStandsOutFromIt(Look look) {
    for (var colour :
        List.of(look.desk().selection(), look.desk().refusal(), look.desk().found())) {
      Colour over =
          new Colour(
              (int) Math.round(colour.getRed() * 255) << 16
                  | (int) Math.round(colour.getGreen() * 255) << 8
                  | (int) Math.round(colour.getBlue() * 255));
      assertFalse(over.contrast(look.theme().page()) < 3, () -> over.hex() + " on the page");
      assertFalse(over.contrast(look.theme().card()) < 3, () -> over.hex() + " on a card");
    }
  }
}
