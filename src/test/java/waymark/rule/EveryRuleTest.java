package waymark.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.file.PathwayReader;
import waymark.file.Reading;
import waymark.layout.Settle;
import waymark.layout.Size;
import waymark.model.Pathway;
import waymark.model.drawn.Drawn;
import waymark.picture.Drawing;
import waymark.picture.Rect;
import waymark.picture.Theme;

/// Every rule there is has two files: a pathway that breaks it, and one as like it as can be that
/// keeps it. A rule without them fails.
class EveryRuleTest {

  /// No theme of ours breaks it, so the views of its broken pathway are drawn in a fainter ink.
  private static final String CONTRAST = "text-stands-out";

  static List<String> rules() {
    return Rules.all().stream().map(Rule::id).toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aPathwayBreaksIt(String rule) throws IOException {
    Pathway broken = pathway("broken", rule);
    List<Finding> findings = findings(rule, broken);

    assertFalse(findings.isEmpty(), rule);
    for (Finding finding : findings) {
      assertTrue(finding.message().endsWith("."), finding.message());
      assertFalse(finding.citation().source().isBlank(), rule);
      assertFalse(finding.citation().date().isBlank(), rule);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aPathwayLikeItKeepsIt(String rule) throws IOException {
    assertEquals(List.of(), findings(rule, pathway("kept", rule)));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatIsOfferedMendsIt(String rule) throws IOException {
    Pathway broken = pathway("broken", rule);
    for (Finding finding : findings(rule, broken)) {
      finding
          .fix()
          .ifPresent(fix -> assertEquals(List.of(), findings(rule, fix.mend(broken)), fix.label()));
    }
  }

  private static List<Finding> findings(String rule, Pathway pathway) {
    List<Drawn> drawn = drawn(pathway);
    boolean faint = rule.equals(CONTRAST) && pathway.title().startsWith("Breaks");
    return Rules.check(
            pathway,
            Sound.REFERENCE,
            faint ? drawn.stream().map(EveryRuleTest::fainter).toList() : drawn)
        .stream()
        .filter(f -> f.rule().equals(rule))
        .toList();
  }

  private static List<Drawn> drawn(Pathway pathway) {
    Pathway settled =
        Settle.settle(
            pathway,
            (view, id) -> {
              Rect card = Drawing.cardSize(pathway, view, pathway.role(id).orElseThrow());
              return new Size((int) Math.ceil(card.width()), (int) Math.ceil(card.height()));
            });
    return settled.views().stream()
        .map(v -> Drawing.draw(settled, v, Theme.PAPER).drawn())
        .toList();
  }

  private static Drawn fainter(Drawn drawn) {
    List<Drawn.Words> words =
        drawn.words().stream()
            .map(
                w ->
                    new Drawn.Words(
                        w.of(), w.area(), w.room(), w.size(), w.contrast() / 4, w.lacking()))
            .toList();
    return new Drawn(
        drawn.view(),
        drawn.page(),
        drawn.cards(),
        drawn.labels(),
        drawn.notes(),
        drawn.lines(),
        words);
  }

  private static Pathway pathway(String kind, String rule) throws IOException {
    String file = kind + "/" + rule + ".json";
    try (InputStream in = EveryRuleTest.class.getResourceAsStream(file)) {
      assertNotNull(in, "there is no pathway src/test/resources/waymark/rule/" + file);
      return assertInstanceOf(Reading.Opened.class, PathwayReader.read(file, in.readAllBytes()))
          .pathway();
    }
  }
}
