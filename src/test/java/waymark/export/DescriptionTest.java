package waymark.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.Note;
import waymark.model.NoteId;
import waymark.model.Pathway;
import waymark.model.Point;
import waymark.model.Step;
import waymark.model.View;

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
            "SENCo, in a school, on the leadership team. Strand: Inclusion. Leadership pay L6–L10."
                + " 2.5 days a week protected. Needs NPQ SENCO within 3 years of taking it up."
                + " Stays and grows into Senior SENCo.",
            "Speech and language therapist, in a partner service. Strand: Partner professions."
                + " Moves across to SENCo."),
        roles.items());
  }

  @Test
  void tellsTheNotesThatAreSeen() {
    Pathway pathway = Sample.pathway();
    View view = pathway.views().getFirst();
    Note note = Note.of(new NoteId("note"), "A course begins each term.", new Point(0, 600));
    Pathway noted = pathway.withView(view.withNotes(List.of(note)));
    List<Block> blocks = describe(noted).blocks();
    assertEquals(
        new Block.Listing(false, List.of("A course begins each term.")),
        blocks.get(blocks.indexOf(new Block.Heading(3, "Note")) + 1));
    Pathway confided = pathway.withView(view.withNotes(List.of(note.withPrivate(true))));
    assertEquals(
        describe(pathway).blocks(), Press.describe(confided, confided.views().getFirst()).blocks());
  }

  @Test
  void saysOnceWhatIsRemarkedOfSeveralSteps() {
    Pathway pathway = Sample.pathway();
    List<Step> steps =
        pathway.steps().stream()
            .map(s -> s.withNote(Optional.of("Of " + s.id() + " alone. The years are ours.")))
            .toList();
    String text = PlainText.write(describe(pathway.withSteps(steps)).blocks());
    assertTrue(text.contains("Of every step: The years are ours."), text);
    assertEquals(2, text.split("The years are ours", -1).length, text);
    assertTrue(text.contains("Moves across to SENCo. Of therapist-to-senco alone."), text);
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
