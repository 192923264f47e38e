package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.publish.ExportForm;
import waymark.file.PathwayReader;
import waymark.file.PathwayWriter;
import waymark.file.Reading;
import waymark.model.Note;
import waymark.model.NoteId;
import waymark.model.Pathway;
import waymark.model.Point;
import waymark.model.View;

/// What a person keeps to themselves, and what is said of it where something leaves the window.
final class PrivacyTest {

  private static final String SECRET = "Ask Anna first";
  private static final NoteId NOTE = new NoteId("note");

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder.resolve("templates")).with(noted(false));
  }

  @AfterEach
  void close() {
    w.close();
  }

  private static Pathway noted(boolean confided) {
    Note note = Note.of(NOTE, SECRET, new Point(0, 400)).withPrivate(confided);
    View view = MouseTest.small().views().getFirst().withNotes(List.of(note));
    return MouseTest.small().withView(view);
  }

  private void confide() {
    Mouse.onFx(
        () -> {
          w.canvas().select(Set.of(NOTE));
          return NOTE;
        });
    w.layout();
    w.mouse.click(w.find("note-private"));
  }

  @Test
  void aNoteIsMadePrivateInItsPanel() {
    confide();
    assertEquals(noted(true), w.pathway());
    w.layout();
    w.mouse.click(w.find("note-private"));
    assertEquals(noted(false), w.pathway());
  }

  @Test
  void aPrivateNoteIsInNoCopiedPicture() {
    Mouse.onFx(
        () -> {
          w.canvas().requestFocus();
          return w;
        });
    w.shortcut(KeyCode.C, Mouse.SHIFT);
    assertTrue(copied().contains(SECRET));
    confide();
    Mouse.onFx(
        () -> {
          w.canvas().requestFocus();
          w.canvas().select(Set.of());
          return w;
        });
    w.shortcut(KeyCode.C, Mouse.SHIFT);
    assertFalse(copied().contains(SECRET));
  }

  /// Everything that other programs can take from the clipboard, in one text.
  private static String copied() {
    return Mouse.onFx(
        () -> {
          Clipboard clipboard = Clipboard.getSystemClipboard();
          StringBuilder all = new StringBuilder();
          for (var format : clipboard.getContentTypes()) {
            Object content = clipboard.getContent(format);
            all.append(
                content instanceof ByteBuffer bytes
                    ? StandardCharsets.UTF_8.decode(bytes.duplicate())
                    : content);
          }
          return all.toString();
        });
  }

  @Test
  void aPrivateNoteIsNotPrinted() {
    assertTrue(printed(noted(false)).contains(SECRET));
    assertFalse(printed(noted(true)).contains(SECRET));
  }

  private static String printed(Pathway pathway) {
    return Printing.pictures(pathway, pathway.views()).getFirst().marks().toString();
  }

  @Test
  void theExportDialogSaysWhatLeavesAndWhatStays() {
    confide();
    w.shortcut(KeyCode.E, 0);
    Label leaving = (Label) w.beside("#export-leaving");
    assertEquals(
        "The whole pathway is in the file, with its evidence and questions, for whoever opens it."
            + " Your private note stays here, and so do plans.",
        leaving.getText());
    w.press("#export-source");
    assertEquals(
        "Only what is to be seen or read is in the file. Your private note stays here, and so do"
            + " plans.",
        leaving.getText());
    w.press(".button:cancel");
  }

  @Test
  void whatIsInsideIsThePathwayAsItIsWhenItLeaves() {
    Pathway now = noted(true).withTitle("Split since");
    String inside =
        Mouse.onFx(
            () -> {
              ExportForm form = new ExportForm(noted(true), noted(true).views().getFirst(), true);
              form.leaving();
              form.offer(now, now.views().getFirst());
              return form.choices().source().orElseThrow().json();
            });
    assertEquals(PathwayWriter.published(now), inside);
  }

  @Test
  void withoutTheSourceNothingOpensAgain() throws IOException {
    Path with = export("with.svg", false);
    Path without = export("without.svg", true);
    assertEquals(w.pathway().published(), opened(with));
    assertTrue(PathwayReader.read(without) instanceof Reading.Damaged);
    assertFalse(Files.readString(without).contains("waymark/1"));
  }

  private Path export(String name, boolean untick) {
    Path file = folder.resolve(name);
    w.answers.toSave = Optional.of(file);
    w.shortcut(KeyCode.E, 0);
    if (untick) {
      w.press("#export-source");
    }
    w.press(".button:default");
    return TestWindow.await(() -> Optional.of(file).filter(Files::exists), name);
  }

  private static Pathway opened(Path file) {
    return switch (PathwayReader.read(file)) {
      case Reading.Opened(Pathway pathway) -> pathway;
      case Reading.TooNew _, Reading.Damaged _ -> throw new AssertionError(file);
    };
  }
}
