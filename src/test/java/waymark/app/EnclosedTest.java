package waymark.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.edit.PathwayEdit;
import waymark.export.Choices;
import waymark.export.Format;
import waymark.export.Paper;
import waymark.export.Press;
import waymark.file.PathwayReader;
import waymark.file.PathwayWriter;
import waymark.file.Reading;
import waymark.model.Pathway;

/// Pathways opened out of figures and documents, in the window.
final class EnclosedTest {

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder.resolve("templates"));
  }

  @AfterEach
  void close() {
    w.close();
  }

  private Path written(Format format) throws IOException {
    Pathway pathway = MouseTest.small();
    Choices choices = Choices.USUAL.withSource(PathwayWriter.published(pathway));
    Paper paper = Press.print(pathway, pathway.views().getFirst(), format, choices);
    return switch (paper) {
      case Paper.Ready ready ->
          Files.write(folder.resolve("annex." + format.ending()), ready.bytes());
      case Paper.Refused(String why) -> throw new AssertionError(why);
    };
  }

  private void open(Path file) {
    w.answers.toOpen = List.of(file);
    w.shortcut(KeyCode.O, 0);
    w.layout();
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatOpensAndSaysWhereItCameFrom(Format format) throws IOException {
    open(written(format));
    assertEquals(MouseTest.small(), w.pathway());
    assertTrue(banner().startsWith("This pathway was inside annex." + format.ending()), banner());
    boolean office = format == Format.DOCX || format == Format.PPTX;
    assertEquals(office, banner().contains("what was changed in its drawing or text since"));
  }

  private String banner() {
    Node banner = w.find("banner");
    return Mouse.onFx(() -> ((Label) banner.lookup(".label")).getText());
  }

  @Test
  void savingMakesAPathwayFileAndLeavesTheDocumentAsItIs() throws IOException {
    Path annex = written(Format.DOCX);
    byte[] before = Files.readAllBytes(annex);
    open(annex);
    Mouse.onFx(
        () -> {
          w.document().edit(new PathwayEdit.RenamePathway("Another"));
          return w;
        });
    Path own = folder.resolve("annex.json");
    w.answers.toSave = Optional.of(own);
    w.shortcut(KeyCode.S, 0);
    assertEquals(Optional.of(folder), w.answers.savedIn);
    assertArrayEquals(before, Files.readAllBytes(annex));
    assertEquals("Another", read(own).title());
    assertFalse(w.find("banner").isVisible());
  }

  @Test
  void oneThatIsOpenIsShownAgain() throws IOException {
    Path figure = written(Format.SVG);
    open(figure);
    open(figure);
    assertEquals(1, w.window.desk().documents().size());
  }

  @Test
  void aDocumentWithoutAPathwayIsSaidToBeSo() throws IOException {
    open(
        Files.writeString(
            folder.resolve("plain.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>"));
    assertEquals(0, w.window.desk().documents().size());
    assertTrue(
        w.answers.told.getLast().contains("an SVG drawing without a pathway inside"),
        w.answers.told::toString);
  }

  private static Pathway read(Path file) {
    return switch (PathwayReader.read(file)) {
      case Reading.Opened(Pathway pathway) -> pathway;
      case Reading.TooNew _, Reading.Damaged _ -> throw new AssertionError(file);
    };
  }
}
