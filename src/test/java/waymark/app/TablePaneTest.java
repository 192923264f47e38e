package waymark.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Setting;
import waymark.model.StepKind;
import waymark.picture.Rect;

/// The tables with the keyboard, through the whole window.
final class TablePaneTest {

  private static final RoleId SENCO = new RoleId("senco");

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder).with(MouseTest.small());
    w.shortcut(KeyCode.T, 0);
    w.layout();
  }

  @AfterEach
  void close() {
    w.close();
  }

  private TableView<?> table(String key) {
    return (TableView<?>) w.find("table-" + key);
  }

  private List<String> column(String key, int column) {
    TableView<?> table = table(key);
    return Mouse.onFx(
        () ->
            IntStream.range(0, table.getItems().size())
                .mapToObj(row -> "" + table.getColumns().get(column).getCellData(row))
                .toList());
  }

  private String hint() {
    return ((Label) w.find("table-hint")).getText();
  }

  private Optional<Role> role(RoleId id) {
    return w.pathway().role(id);
  }

  private void write(String words) {
    w.layout();
    w.type("table-field", words);
  }

  private static void clipboard(String text) {
    Mouse.onFx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          return Clipboard.getSystemClipboard().setContent(content);
        });
  }

  @Test
  void everyRoleIsARowAndABlankOneIsTheLast() {
    assertEquals(List.of("Teacher", "SENCo", "Headteacher", ""), column("roles", 1));
  }

  @Test
  void f2ChangesACellAndEnterGoesDown() {
    w.key(KeyCode.DOWN, 0).key(KeyCode.F2, 0);
    write("Senior SENCo");
    w.key(KeyCode.ENTER, 0);
    assertEquals(Optional.of("Senior SENCo"), role(SENCO).map(Role::title));
    assertEquals(2, (int) Mouse.onFx(() -> table("roles").getFocusModel().getFocusedIndex()));
    w.shortcut(KeyCode.Z, 0);
    assertEquals(MouseTest.small(), w.pathway());
  }

  @Test
  void typingReplacesACellAndTabGoesOn() {
    w.key(KeyCode.DOWN, 0).key(KeyCode.RIGHT, 0).key(KeyCode.RIGHT, 0);
    w.key(KeyCode.S, 0).key(KeyCode.P, 0).key(KeyCode.E, 0).key(KeyCode.TAB, 0);
    assertEquals(Optional.of(Setting.SPECIAL), role(SENCO).flatMap(Role::setting));
    assertEquals(
        4, (int) Mouse.onFx(() -> table("roles").getFocusModel().getFocusedCell().getColumn()));
  }

  @Test
  void whatACellCannotSayStaysInItWithTheReason() {
    w.key(KeyCode.DOWN, 0);
    IntStream.range(0, 5).forEach(_ -> w.key(KeyCode.RIGHT, 0));
    w.key(KeyCode.F2, 0);
    write("L99");
    w.key(KeyCode.ENTER, 0);
    assertEquals(MouseTest.small(), w.pathway());
    assertEquals("L99", column("roles", 6).get(1));
    assertTrue(hint().startsWith("Found “L99”; expected a pay point"), hint());
    w.key(KeyCode.ESCAPE, 0);
    assertEquals("", column("roles", 6).get(1));
  }

  @Test
  void typingIntoTheBlankRowMakesARoleWithAPlaceOfItsOwn() {
    w.key(KeyCode.INSERT, 0);
    write("Bursar");
    w.key(KeyCode.ENTER, 0);
    Pathway next = w.pathway();
    assertEquals("Bursar", next.roles().getLast().title());
    Rect card = w.card(next.roles().getLast().id());
    assertFalse(card.overlaps(w.card(SENCO)));
    assertEquals(List.of("Teacher", "SENCo", "Headteacher", "Bursar", ""), column("roles", 1));
  }

  @Test
  void aSummaryHasSeveralLines() {
    w.key(KeyCode.DOWN, 0);
    IntStream.range(0, 9).forEach(_ -> w.key(KeyCode.RIGHT, 0));
    w.key(KeyCode.F2, 0);
    write("Leads provision.");
    var field = (TextInputControl) w.find("table-field");
    Mouse.onFx(
        () -> {
          field.end();
          return field;
        });
    w.shortcut(KeyCode.ENTER, 0).key(KeyCode.A, 0).key(KeyCode.ENTER, 0);
    assertEquals(Optional.of("Leads provision.\na"), role(SENCO).flatMap(Role::summary));
    assertEquals(2, (int) Mouse.onFx(() -> table("roles").getFocusModel().getFocusedIndex()));
  }

  @Test
  void deleteClearsCellsAndDeletesWholeRows() {
    w.key(KeyCode.DOWN, 0).key(KeyCode.SPACE, Mouse.SHIFT).key(KeyCode.DELETE, 0);
    assertEquals(Optional.empty(), role(SENCO));
    w.shortcut(KeyCode.Z, 0);
    assertEquals(MouseTest.small(), w.pathway());
  }

  @Test
  void aSortOutlivesAnEdit() {
    w.key(KeyCode.UP, Mouse.ALT);
    assertEquals(List.of("Headteacher", "SENCo", "Teacher", ""), column("roles", 1));
    Mouse.onFx(
        () -> {
          w.canvas().select(Set.of(SENCO));
          return w;
        });
    w.key(KeyCode.F2, 0);
    write("Zone SENCo");
    w.key(KeyCode.ENTER, 0);
    assertEquals(List.of("Headteacher", "Teacher", "Zone SENCo", ""), column("roles", 1));
    w.key(KeyCode.UP, Mouse.ALT);
    assertEquals(List.of("Teacher", "Zone SENCo", "Headteacher", ""), column("roles", 1));
  }

  @Test
  void theCanvasFollowsTheRowAndTheRowTheCanvas() {
    w.key(KeyCode.DOWN, 0);
    assertEquals(Set.of(SENCO), w.canvas().selectionProperty().get());
    Mouse.onFx(
        () -> {
          w.canvas().select(Set.of(new RoleId("head")));
          return w;
        });
    assertEquals(2, (int) Mouse.onFx(() -> table("roles").getSelectionModel().getSelectedIndex()));
  }

  @Test
  void aStepIsMadeFromTwoTitles() {
    w.shortcut(KeyCode.T, 0);
    w.key(KeyCode.INSERT, 0);
    write("SENCo");
    w.key(KeyCode.TAB, 0).key(KeyCode.F2, 0);
    write("Headteacher");
    w.key(KeyCode.ENTER, 0);
    var step = w.pathway().steps().getLast();
    assertEquals(SENCO, step.from());
    assertEquals(new RoleId("head"), step.to());
    assertEquals(StepKind.ADVANCE, step.kind());
  }

  @Test
  void copiedRowsAreATableWithAHeader() {
    w.key(KeyCode.DOWN, 0).key(KeyCode.SPACE, Mouse.SHIFT).shortcut(KeyCode.C, 0);
    String text = Mouse.onFx(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(text.startsWith("Title\tKind\tSetting\t"), text);
    assertEquals(2, text.lines().count());
    String html = Mouse.onFx(() -> Clipboard.getSystemClipboard().getHtml());
    assertTrue(html.contains("<td>SENCo</td>"), html);
  }

  /// As LibreOffice Calc 7.4 puts cells there: its plain text has a space where a line ends.
  @Test
  void aLineThatEndsWithinACellOfLibreOfficeStillEndsThere() {
    Mouse.onFx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("First line Second, line\n");
          content.put(
              DataFormat.lookupMimeType("application/x-libreoffice-tsvc"),
              ByteBuffer.wrap("\"First line\nSecond, line\"\n".getBytes(UTF_8)));
          return Clipboard.getSystemClipboard().setContent(content);
        });
    w.key(KeyCode.DOWN, 0);
    IntStream.range(0, 9).forEach(_ -> w.key(KeyCode.RIGHT, 0));
    w.shortcut(KeyCode.V, 0);
    assertEquals(Optional.of("First line\nSecond, line"), role(SENCO).flatMap(Role::summary));
  }

  @Test
  void aPasteIsShownFirstAndIsOneStep() {
    clipboard("Job\tPay\nSENCo\tL8-L12\nBursar\tL99\nMentor\tM1\n");
    Platform.runLater(() -> ((Button) w.stage.getScene().lookup("#table-paste")).fire());
    Label summary = (Label) w.beside("#paste-summary");
    assertEquals("2 new rows, 1 changed, none as it is already.", summary.getText());
    assertEquals(MouseTest.small(), w.pathway());
    Mouse.onFx(
        () -> {
          ((Button) summary.getScene().lookup("#paste-do")).fire();
          return w;
        });
    Mouse.settle();
    assertEquals(
        List.of("Teacher", "SENCo", "Headteacher", "Bursar", "Mentor"),
        w.pathway().roles().stream().map(Role::title).toList());
    assertEquals(
        Set.of(SENCO, new RoleId("bursar"), new RoleId("mentor")),
        w.canvas().selectionProperty().get());
    Rect bursar = w.card(new RoleId("bursar"));
    assertFalse(bursar.overlaps(w.card(new RoleId("mentor"))));
    w.shortcut(KeyCode.Z, 0);
    assertEquals(MouseTest.small(), w.pathway());
  }
}
