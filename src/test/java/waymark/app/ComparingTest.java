package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.change.CompareDialog;
import waymark.canvas.Faces;
import waymark.change.Difference;
import waymark.change.Taking;
import waymark.file.Problem;
import waymark.file.ReferenceReader;
import waymark.model.Pathway;
import waymark.model.PayArea;
import waymark.model.PayFrame;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.View;

/// A template's changes, and reference data of one's own, in the window.
final class ComparingTest {

  @TempDir Path folder;
  private TestWindow w;
  private Surroundings around;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder.resolve("templates")).with(ShotsTest.example("small-primary"));
    around = w.around;
  }

  @AfterEach
  void close() {
    w.close();
  }

  private static Pathway renamed(Pathway pathway, String id, String title) {
    return pathway.withRoles(
        pathway.roles().stream()
            .map(r -> r.id().equals(new RoleId(id)) ? r.withTitle(title) : r)
            .toList());
  }

  @Test
  void whatATemplateChangedIsTakenAsOneStepAndCardsStayInTheirPlaces() {
    Pathway before = w.pathway();
    Pathway template = renamed(before, "senco", "SENCo and class teacher");
    List<Taking.Offer> offers = Taking.offers(Optional.of(before), before, template);

    Mouse.onFx(
        () -> {
          new Comparing(w.stage, around, new Faces())
              .take(w.document(), template, offers.stream().map(Taking.Offer::change).toList());
          return w;
        });

    assertEquals(
        Optional.of("SENCo and class teacher"),
        w.pathway().role(new RoleId("senco")).map(Role::title));
    assertEquals(
        before.views().stream().map(View::placements).toList(),
        w.pathway().views().stream().map(View::placements).toList());
    Mouse.onFx(
        () -> {
          w.document().undo();
          return w;
        });
    assertEquals(before, w.pathway());
  }

  @Test
  void aPayTableOfOnesOwnIsUsedUntilOneGoesBack() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("ours.csv"),
            "year,area,frame,point,value\n2026/27,england,leadership,L7,62000\n");
    LocalDate day = LocalDate.of(2026, 9, 1);

    assertEquals(List.of(), Mouse.onFx(() -> around.facts().usePay(table)));
    assertTrue(
        around.reference().pay().at(PayArea.ENGLAND, PayFrame.LEADERSHIP, "L7", day).isPresent());
    assertEquals(Optional.of(table), around.facts().home("pay.csv"));
    Mouse.onFx(
        () -> {
          around.facts().useOwn();
          return w;
        });
    assertFalse(
        around.reference().pay().at(PayArea.ENGLAND, PayFrame.LEADERSHIP, "L7", day).isPresent());
  }

  @Test
  void thePaletteOffersTheQualificationsOfOtherReferenceDataAtOnce() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(
        data.resolve("qualifications.csv"),
        Files.readString(Path.of("src/main/resources/waymark/reference/qualifications.csv"))
            + "trust-award,Our trust's award,OTA,senco,6,6,,,,,Our own,,,,Our"
            + " handbook,2026,read\n");

    assertEquals(List.of(), Mouse.onFx(() -> around.facts().useFolder(data)));
    w.layout();

    assertTrue(w.find("palette-trust-award").isVisible());
  }

  @Test
  void aFaultyTableChangesNothingAndSaysWhere() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("ours.csv"),
            "year,area,frame,point,value\n2026/27,england,leadership,L7,lots\n");

    List<Problem> problems = Mouse.onFx(() -> around.facts().usePay(table));

    assertEquals(2, problems.getFirst().line());
    assertEquals(Optional.empty(), around.facts().home("pay.csv"));
  }

  @Test
  void everyTableInUseIsToldWithWhereItIsFrom() {
    List<String> told =
        Mouse.onFx(
            () -> {
              ReferenceDialog dialog = new ReferenceDialog(w.stage, around);
              dialog.show();
              List<String> words =
                  dialog.getDialogPane().lookupAll(".label").stream()
                      .map(n -> ((Labeled) n).getText())
                      .toList();
              dialog.close();
              return words;
            });

    for (String table : ReferenceReader.tables()) {
      assertTrue(told.contains("Waymark’s own (" + table + ")"), table);
    }
    assertTrue(told.stream().anyMatch(t -> t.contains("2026/27, provisional (28 rows)")));
  }

  @Test
  void whatChangedIsListedBesideBothPictures() {
    Pathway before = w.pathway();
    Pathway after = renamed(before, "senco", "SENCo and class teacher");
    List<String> told =
        Mouse.onFx(
            () -> {
              CompareDialog dialog =
                  new CompareDialog(
                      w.stage,
                      new Faces(),
                      Look.LIGHT.theme(),
                      Look.LIGHT.desk(),
                      before,
                      after,
                      "old.json");
              ListView<?> list = (ListView<?>) dialog.getDialogPane().lookup("#differences");
              return list.getItems().stream().map(d -> ((Difference) d).sentence()).toList();
            });

    assertEquals(
        List.of(
            "SENCo and class teacher: the title was \"SENCo\" and is now \"SENCo and class"
                + " teacher\"."),
        told);
  }
}
