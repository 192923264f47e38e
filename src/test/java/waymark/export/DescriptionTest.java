package waymark.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.Pathway;

class DescriptionTest {

  @Test
  void saysThePointInOneSentence() {
    Pathway pathway = Sample.pathway().withTitle("Our school");
    assertEquals(
        "Our school: in a school. 5 roles, 5 steps, from Teacher to Senior SENCo.",
        describe(pathway).alternative());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 60, 100, 130, 149, 150, 151, 400})
  void staysShortHoweverLongTheTitle(int length) {
    String title = "x".repeat(length - 1) + "é";
    Description description = describe(Sample.pathway().withTitle(title));
    assertTrue(description.alternative().length() <= Description.LONGEST);
    assertTrue(description.alternative().startsWith("x".repeat(Math.min(100, length - 1))));
  }

  @Test
  void tellsEachRoleUnderItsStageInReadingOrder() {
    List<Block> blocks = describe(Sample.pathway()).blocks();
    int practice = blocks.indexOf(new Block.Heading(3, "Practice"));
    Block.Listing roles = (Block.Listing) blocks.get(practice + 1);
    assertEquals(
        List.of(
            "SENCo: Inclusion; School; Leadership team; Leadership pay L6–L10; 2.5 days a week"
                + " protected. Needs NPQ SENCO, within 3 years. Stays and grows into Senior SENCo.",
            "Speech and language therapist: Partner professions; Partner service."
                + " Moves across to SENCo."),
        roles.items());
  }

  @Test
  void holdsEveryStepInATable() {
    Block.Table steps =
        describe(Sample.pathway()).blocks().stream()
            .filter(b -> b instanceof Block.Table t && t.caption().equals("Steps"))
            .map(Block.Table.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals(5, steps.rows().size());
    assertTrue(
        steps
            .rows()
            .contains(List.of("Teacher", "SENCo", "moves on", "–", "NPQ SENCO, within 3 years")));
  }

  @Test
  void escapesWhatMarkdownWouldRead() {
    String text = Markdown.write(List.of(new Block.Paragraph("a | b *c* <d> [e]")));
    assertEquals("a \\| b \\*c\\* \\<d\\> \\[e\\]\n", text);
  }

  @Test
  void writesAPageWhoseHeadingsSkipNoLevel() {
    Description description = describe(Sample.pathway());
    int last = 0;
    for (Block block : description.blocks()) {
      if (block instanceof Block.Heading(int level, String text)) {
        assertTrue(level <= last + 1, text);
        last = level;
      }
    }
  }

  private static Description describe(Pathway pathway) {
    return Description.of(pathway, pathway.views().getFirst(), Sample.picture(pathway));
  }
}
