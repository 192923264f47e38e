package waymark.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.dialog.Asking;
import waymark.app.route.Planning;
import waymark.edit.PathwayEdit;
import waymark.file.PathwayWriter;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.plan.Prospect;

final class RoutesPanelTest {

  private static final Pathway PATHWAY = ShotsTest.example("senco-annex-two");

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder.resolve("templates")).with(PATHWAY);
    onFx(() -> wayfinding().show());
  }

  @AfterEach
  void close() {
    w.close();
  }

  private void onFx(Runnable action) {
    Mouse.onFx(
        () -> {
          action.run();
          return w;
        });
    w.layout();
  }

  private Wayfinding wayfinding() {
    return w.window.front().orElseThrow().wayfinding();
  }

  private Planning planning() {
    return wayfinding().planning();
  }

  /// Waits for the planner, which works away from the window.
  private static void until(BooleanSupplier isSo) {
    for (int i = 0; i < 400 && !Mouse.onFx(isSo::getAsBoolean); i++) {
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    assertTrue(Mouse.onFx(isSo::getAsBoolean));
  }

  private Optional<Prospect> chosen() {
    return planning().chosenProperty().get();
  }

  @SuppressWarnings("unchecked")
  private void choose(String id, String role) {
    var box = (ComboBox<RoleId>) w.find(id);
    onFx(() -> box.setValue(new RoleId(role)));
  }

  private void teacherToHead() {
    choose("routes-here", "teacher");
    choose("routes-target", "headteacher");
    until(() -> chosen().isPresent());
    w.layout();
  }

  private void fire(String id) {
    onFx(() -> ((Button) w.find(id)).fire());
  }

  private String words(String id) {
    return Mouse.onFx(() -> String.join("\n", words(w.find(id)).toList()));
  }

  private static Stream<String> words(Node node) {
    Stream<String> own =
        node instanceof Labeled label ? Stream.of(String.valueOf(label.getText())) : Stream.empty();
    Stream<Node> inner =
        node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.empty();
    return Stream.concat(own, inner.flatMap(RoutesPanelTest::words));
  }

  @Test
  void aPostAndAGoalAreAllThatIsNeeded() {
    teacherToHead();
    assertTrue(words("route-1").contains("Headteacher"), words("route-1"));
    assertTrue(words("route-1").contains("Main pay range M1 to U3, £32,916 to £51,048"));
  }

  @Test
  void routesAreCardsWithAnEdge() {
    teacherToHead();
    Region card = (Region) w.find("route-1");
    assertFalse(Mouse.onFx(() -> card.getBorder()).isEmpty());
  }

  @Test
  void theChosenRouteIsLitUpWhileThePanelIsInFront() {
    teacherToHead();
    List<Id> lit = Mouse.onFx(() -> w.canvas().lit());
    assertEquals(new RoleId("teacher"), lit.getFirst());
    assertEquals(new RoleId("headteacher"), lit.getLast());
    onFx(() -> w.window.front().orElseThrow().right().show("inspector"));
    assertEquals(List.of(), Mouse.onFx(() -> w.canvas().lit()));
  }

  @Test
  void anotherRouteIsChosenByKey() {
    teacherToHead();
    List<StepId> first = Mouse.onFx(() -> chosen().orElseThrow().route().steps());
    onFx(() -> w.find("route-2").requestFocus());
    w.key(KeyCode.SPACE, 0);
    assertTrue(Mouse.onFx(() -> w.find("route-2").isFocused()));
    assertFalse(Mouse.onFx(() -> chosen().orElseThrow().route().steps().equals(first)));
  }

  @Test
  void twoRoutesAreComparedSideBySide() {
    teacherToHead();
    onFx(() -> ((CheckBox) w.find("compare-2")).setSelected(true));
    assertTrue(Mouse.onFx(() -> planning().comparedProperty().get().isPresent()));
  }

  @Test
  void whatIsSelectedOnTheCanvasIsWhereIAmOrWhereIWantToBe() {
    onFx(() -> w.canvas().select(Set.of(new RoleId("senco"))));
    onFx(() -> item("menu-i-am-here").fire());
    onFx(() -> w.canvas().select(Set.of(new RoleId("headteacher"))));
    onFx(() -> item("menu-i-want-there").fire());
    until(() -> chosen().isPresent());
    assertEquals(
        new RoleId("senco"), Mouse.onFx(() -> chosen().orElseThrow().route().roles().getFirst()));
  }

  private MenuItem item(String id) {
    return Mouse.onFx(
        () ->
            ((MainMenu) w.stage.getScene().lookup(".menu-bar"))
                .in("pathway").stream()
                    .filter(i -> id.equals(i.getId()))
                    .findFirst()
                    .orElseThrow());
  }

  @Test
  void whereThereIsNoRouteAMissingStepCanBeAdded() {
    choose("routes-here", "ceo");
    choose("routes-target", "teacher");
    until(() -> words("routes-results").contains("would open a route"));
    int steps = w.pathway().steps().size();
    onFx(() -> links(w.find("routes-results")).findFirst().orElseThrow().fire());
    assertEquals(steps + 1, w.pathway().steps().size());
    until(() -> chosen().isPresent());
  }

  private static Stream<Hyperlink> links(Node node) {
    if (node instanceof Hyperlink link) {
      return Stream.of(link);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(RoutesPanelTest::links)
        : Stream.empty();
  }

  @Test
  void hoursThatAreNoneAreNotTaken() {
    teacherToHead();
    w.type("routes-hours", "many");
    assertEquals("many", ((TextField) w.find("routes-hours")).getText());
    assertTrue(Mouse.onFx(() -> chosen().isPresent()));
  }

  @Test
  void aPlanIsSavedAndOpenedAgainWithItsPathway() {
    Path file = folder.resolve("mine.plan.json");
    teacherToHead();
    w.type("plan-name", "Sam");
    w.type("plan-note", "Ask about Fridays");
    w.answers.toSave = Optional.of(file);
    byte[] before = PathwayWriter.write(w.pathway());
    fire("plan-save");
    assertTrue(Files.exists(file));
    assertArrayEquals(before, PathwayWriter.write(w.pathway()));
    assertFalse(Mouse.onFx(() -> w.document().isChanged()));
    List<StepId> way = Mouse.onFx(() -> chosen().orElseThrow().route().steps());
    onFx(() -> w.window.filing().close(w.document()));
    onFx(() -> w.window.filing().open(file));
    until(() -> chosen().isPresent());
    assertEquals(PATHWAY.title(), w.pathway().title());
    assertEquals(way, Mouse.onFx(() -> chosen().orElseThrow().route().steps()));
    assertEquals("Sam", ((TextField) w.find("plan-name")).getText());
    assertEquals("Ask about Fridays", ((TextArea) w.find("plan-note")).getText());
    assertFalse(Mouse.onFx(() -> w.find("plan-changes").isVisible()));
  }

  private long wanted() {
    return Mouse.onFx(
        () ->
            w.stage.getScene().getRoot().lookupAll(".chip").stream()
                .filter(chip -> String.valueOf(chip.getId()).startsWith("target-"))
                .count());
  }

  @Test
  void aPostIsWantedOnceItIsChosenAndNotWhenTheKeysPassIt() {
    choose("routes-here", "teacher");
    onFx(() -> w.find("routes-target").requestFocus());
    w.key(KeyCode.DOWN, 0).key(KeyCode.DOWN, 0).key(KeyCode.DOWN, 0);
    assertEquals(0, wanted());
    w.key(KeyCode.ENTER, 0);
    until(() -> wanted() == 1);
    onFx(() -> w.find("routes-target").requestFocus());
    w.key(KeyCode.DOWN, 0).key(KeyCode.DOWN, 0).key(KeyCode.ESCAPE, 0);
    assertEquals(1, wanted());
  }

  @Test
  void theViewWithMostOfTheRouteIsShown() {
    choose("routes-here", "senco");
    choose("routes-target", "ceo");
    until(() -> chosen().isPresent());
    assertTrue(Mouse.onFx(() -> w.document().view().placement(new RoleId("ceo")).isPresent()));
  }

  @Test
  void aPlanSaysWhatAChangedPathwayMeansForIt() {
    Path file = folder.resolve("mine.plan.json");
    teacherToHead();
    w.answers.toSave = Optional.of(file);
    fire("plan-save");
    Pathway renamed =
        w.pathway()
            .withRoles(
                w.pathway().roles().stream()
                    .map(r -> r.id().value().equals("headteacher") ? newHead(r) : r)
                    .toList());
    onFx(() -> w.document().edit(new PathwayEdit.Become(renamed, "Rename")));
    until(() -> w.find("plan-changes").isVisible());
    assertTrue(words("plan-changes").contains("Headteacher is now called Principal."));
    until(() -> chosen().isPresent());
    fire("plan-save");
    assertFalse(Mouse.onFx(() -> w.find("plan-changes").isVisible()));
  }

  private static Role newHead(Role role) {
    return role.withTitle("Principal");
  }

  @Test
  void aPlanThatIsNoneIsRefusedWithItsProblem() throws Exception {
    Path file = folder.resolve("mine.plan.json");
    Files.writeString(file, "{ \"format\": 3 }");
    onFx(() -> w.window.filing().open(file));
    assertTrue(w.answers.told.getFirst().startsWith("damaged: "), w.answers.told.toString());
  }

  @Test
  void aPlanIsPrintedAsPdfAndAsWord() throws Exception {
    teacherToHead();
    for (String ending : List.of("pdf", "docx")) {
      Path file = folder.resolve("plan." + ending);
      w.answers.toSave = Optional.of(file);
      fire("plan-" + ending);
      assertTrue(Files.size(file) > 1000);
    }
  }

  private void chooseSecond() {
    onFx(() -> w.find("route-2").requestFocus());
    w.key(KeyCode.SPACE, 0);
  }

  private boolean close(Asking.Changes answer) {
    w.answers.changes = answer;
    w.answers.told.clear();
    return Mouse.onFx(() -> w.window.filing().close(w.document()));
  }

  @Test
  void closingAsksAboutAPlanThatIsNotSaved() {
    teacherToHead();
    chooseSecond();
    assertFalse(close(Asking.Changes.STAY));
    assertEquals(List.of("plan for " + PATHWAY.title()), w.answers.told);
    assertTrue(close(Asking.Changes.LOSE));
  }

  @Test
  void closingTheProgramAsksToo() {
    teacherToHead();
    w.type("plan-note", "Ask about Fridays");
    assertFalse(Mouse.onFx(() -> w.window.filing().closeAll()));
    assertEquals(List.of("plan for " + PATHWAY.title()), w.answers.told);
  }

  @Test
  void theAnswerSaveSavesThePlanAndCloses() {
    Path file = folder.resolve("mine.plan.json");
    w.answers.toSave = Optional.of(file);
    teacherToHead();
    chooseSecond();
    assertTrue(close(Asking.Changes.SAVE));
    assertTrue(Files.exists(file));
  }

  @Test
  void noPlaceToSaveThePlanKeepsTheDocumentOpen() {
    w.answers.toSave = Optional.empty();
    teacherToHead();
    chooseSecond();
    assertFalse(close(Asking.Changes.SAVE));
  }

  @Test
  void aGlanceAtRoutesIsNoPlanToBeAskedAbout() {
    teacherToHead();
    assertTrue(close(Asking.Changes.STAY));
    assertEquals(List.of(), w.answers.told);
  }

  @Test
  void aPlanThatWasSavedIsAskedAboutOnlyOnceItChanges() {
    w.answers.toSave = Optional.of(folder.resolve("mine.plan.json"));
    teacherToHead();
    fire("plan-save");
    assertFalse(Mouse.onFx(planning()::isUnsaved));
    w.type("plan-note", "Ask about Fridays");
    assertTrue(Mouse.onFx(planning()::isUnsaved));
    fire("plan-save");
    assertFalse(Mouse.onFx(planning()::isUnsaved));
  }

  @Test
  void aPlanThatChangedOnTheDiskIsReplacedOnlyIfOneIsSure() throws Exception {
    Path file = folder.resolve("mine.plan.json");
    w.answers.toSave = Optional.of(file);
    teacherToHead();
    fire("plan-save");
    Files.writeString(file, "somebody else's");
    w.answers.told.clear();
    w.answers.sure = false;
    fire("plan-save");
    assertEquals(List.of("ask.replace"), w.answers.told);
    assertEquals("somebody else's", Files.readString(file));
    w.answers.sure = true;
    fire("plan-save");
    assertTrue(Files.readString(file).contains("waymark-plan/1"));
  }

  @Test
  void aRouteBeyondTheBestIsRememberedByThePlan() {
    w.answers.toSave = Optional.of(folder.resolve("mine.plan.json"));
    choose("routes-here", "teacher");
    choose("routes-target", "ceo");
    until(() -> chosen().isPresent());
    w.layout();
    onFx(() -> ((Hyperlink) w.find("routes-more")).fire());
    until(() -> w.stage.getScene().lookup("#route-7") != null);
    w.layout();
    onFx(() -> w.find("route-7").requestFocus());
    w.key(KeyCode.SPACE, 0);
    List<StepId> way = Mouse.onFx(() -> chosen().orElseThrow().route().steps());
    fire("plan-save");
    assertTrue(close(Asking.Changes.STAY));
    onFx(() -> w.window.filing().open(folder.resolve("mine.plan.json")));
    until(() -> chosen().isPresent());
    assertEquals(way, Mouse.onFx(() -> chosen().orElseThrow().route().steps()));
  }

  @Test
  void aRouteThatCannotBeGoneAnyMoreIsSaidToBeSo() {
    w.answers.toSave = Optional.of(folder.resolve("mine.plan.json"));
    teacherToHead();
    fire("plan-save");
    StepId last = Mouse.onFx(() -> chosen().orElseThrow().route().steps().getLast());
    onFx(
        () ->
            w.document().edit(new PathwayEdit.DeleteFromPathway(Set.of(), Set.of(last), Set.of())));
    until(() -> words("plan-changes").contains("The route that you chose cannot be gone"));
  }

  @Test
  void otherReferenceDataChangeThePoundsAtOnce() throws Exception {
    teacherToHead();
    Path table =
        Files.writeString(
            folder.resolve("ours.csv"),
            "year,area,frame,point,value\n2025/26,england,main,M1,33333\n");
    onFx(() -> w.around.facts().usePay(table));
    until(() -> words("route-1").contains("£33,333 to £51,048"));
  }
}
