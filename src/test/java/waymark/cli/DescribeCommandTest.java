package waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DescribeCommandTest {

  private static final String ANNEX = "examples/senco-annex-two.json";

  @Test
  void tellsAViewWithItsNeedsAndTheirTiming() {
    Ran ran = Ran.run("describe", ANNEX, "--view", "school");
    assertEquals(Cli.FINE, ran.code(), ran.err().toString());
    assertEquals("SENCo career pathway: in a school", ran.out().getFirst());
    assertTrue(ran.out().stream().anyMatch(line -> line.contains("within 3 years")));
    assertTrue(ran.out().stream().anyMatch(line -> line.startsWith("- SENCo")));
  }

  @Test
  void tellsAllViewsIfNoneIsNamed() {
    Ran ran = Ran.run("describe", ANNEX, "--format", "markdown");
    assertEquals(1, ran.out().stream().filter(line -> line.startsWith("# ")).count());
    assertEquals(3, ran.out().stream().filter("### The picture as tables"::equals).count());
  }

  @Test
  void writesAWebPage() {
    Ran ran = Ran.run("describe", ANNEX, "--format", "html", "--view", "trust");
    assertEquals("<!DOCTYPE html>", ran.out().getFirst());
    assertTrue(ran.out().contains("<html lang=\"en-GB\">"));
    assertFalse(ran.out().stream().anyMatch(line -> line.contains("<svg")));
  }

  @Test
  void namesTheFormatsThereAre() {
    Ran ran = Ran.run("describe", ANNEX, "--format", "braille");
    assertEquals(Cli.WRONG_USE, ran.code());
    assertTrue(
        ran.err().getFirst().contains("expected text, markdown or html"), ran.err().getFirst());
  }

  @Test
  void saysOnceWhatAllViewsRestOn() {
    for (String format : List.of("text", "markdown", "html")) {
      Ran ran = Ran.run("describe", ANNEX, "--format", format);
      String all = String.join("\n", ran.out());
      assertEquals(2, all.split("Open questions", -1).length, format);
      assertEquals(2, all.split("In a trust", -1).length, format);
    }
  }
}
