package waymark.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.export.Choices;
import waymark.export.Dpi;
import waymark.export.PageSetup;
import waymark.export.Room;
import waymark.file.PathwayReader;
import waymark.file.Reading;
import waymark.file.ReferenceReader;
import waymark.model.FigureLook;
import waymark.model.LinkedFigure;
import waymark.model.PaperSize;
import waymark.model.PaperTurn;
import waymark.model.Pathway;
import waymark.model.ViewId;

class FiguresTest {

  private static final Path EXAMPLE = Path.of("examples/senco-annex-two.json");
  private static final Optional<ViewId> SCHOOL = Optional.of(new ViewId("school"));

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void makeFolders() throws IOException {
    Files.createDirectories(folder.resolve("figures"));
    Files.createDirectories(folder.resolve("pathways"));
    file = folder.resolve("pathways/mine.json");
  }

  private static Pathway linked(LinkedFigure... figures) {
    if (PathwayReader.read(EXAMPLE) instanceof Reading.Opened(Pathway pathway)) {
      return pathway.withFigures(List.of(figures));
    }
    throw new AssertionError(EXAMPLE);
  }

  private static LinkedFigure figure(String way) {
    return LinkedFigure.of(way, SCHOOL, FigureLook.USUAL);
  }

  private List<Published> update(Pathway pathway) {
    return Figures.update(file, pathway, ReferenceReader.builtIn());
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "png", "pdf", "html", "docx"})
  void writesEachFormatAndThenLeavesItAlone(String ending) throws IOException {
    Pathway pathway = linked(figure("../figures/a." + ending));
    Path path = folder.resolve("figures/a." + ending);
    assertEquals(
        List.of(new Published.Written(pathway.figures().getFirst(), path)), update(pathway));
    FileTime before = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(path, before);
    assertEquals(
        List.of(new Published.Unchanged(pathway.figures().getFirst(), path)), update(pathway));
    assertEquals(before, Files.getLastModifiedTime(path));
  }

  @Test
  void followsWhatHasChanged() throws IOException {
    Pathway pathway = linked(figure("a.svg"));
    update(pathway);
    assertInstanceOf(Published.Written.class, update(pathway.withTitle("Another")).getFirst());
    assertTrue(Files.readString(folder.resolve("pathways/a.svg")).contains("Another"));
  }

  @Test
  void oneThatFailsKeepsNoOtherFromBeingWritten() throws IOException {
    Pathway pathway = linked(figure("none/a.svg"), figure("b.svg"));
    List<Published> all = update(pathway);
    Published.Failed failed = assertInstanceOf(Published.Failed.class, all.getFirst());
    assertTrue(failed.why().contains("its folder does not exist"), failed.why());
    assertInstanceOf(Published.Written.class, all.getLast());
    assertFalse(Files.exists(folder.resolve("pathways/none")));
  }

  @Test
  void overwritesNothingButFigures() throws IOException {
    Path letter = Files.writeString(folder.resolve("pathways/a.svg"), "Dear governors");
    Published.Failed failed =
        assertInstanceOf(Published.Failed.class, update(linked(figure("a.svg"))).getFirst());
    assertEquals(
        "\""
            + letter
            + "\" is there and is no SVG file, so it was left alone."
            + " Move it away, or unlink the figure.",
        failed.why());
    assertEquals("Dear governors", Files.readString(letter));
  }

  @Test
  void namesTheEndingsThatAreKnown() {
    Published.Failed failed =
        assertInstanceOf(Published.Failed.class, update(linked(figure("a.txt"))).getFirst());
    assertTrue(failed.why().contains("has no ending that is known"), failed.why());
  }

  @Test
  void remembersTheWayFromThePathway() {
    Path output = folder.resolve("figures/deep/a.svg");
    LinkedFigure figure =
        Figures.link(file, output, SCHOOL, Choices.USUAL.withSource("{}")).orElseThrow();
    assertEquals(figure("../figures/deep/a.svg"), figure);
  }

  @Test
  void remembersEveryChoice() {
    Choices choices =
        Choices.USUAL
            .withDpi(new Dpi(300))
            .withTransparent(true)
            .withRoom(Room.ofWidth(160))
            .withAnnex(Choices.USUAL.annex().withFigureAlone(true).withRemarks(List.of()))
            .withPages(
                PageSetup.USUAL
                    .withSize(PaperSize.A3)
                    .withTurn(PaperTurn.PORTRAIT)
                    .withMargin(15)
                    .withTiled(true)
                    .withText(true));
    assertEquals(choices, Looks.choices(Looks.of(choices)));
    assertTrue(Looks.of(Choices.USUAL).withoutSource());
    assertEquals(FigureLook.USUAL, Looks.of(Choices.USUAL.withSource("{}")));
  }
}
