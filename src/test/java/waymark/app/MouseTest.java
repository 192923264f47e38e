package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ZoomEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// Each gesture once with the mouse, through the whole window.
final class MouseTest {

  private static final RoleId SENCO = new RoleId("senco");

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder).with(small());
  }

  @AfterEach
  void close() {
    w.close();
  }

  static Pathway small() {
    var teacher = Role.of(new RoleId("teacher"), "Teacher", RoleKind.TEACHER);
    var senco = Role.of(new RoleId("senco"), "SENCo", RoleKind.SENCO);
    var head = Role.of(new RoleId("head"), "Headteacher", RoleKind.HEADTEACHER);
    var view =
        View.of(new ViewId("school"), ViewKind.SCHOOL, "In a school")
            .withPlacements(
                List.of(
                    Placement.of(teacher.id(), new Point(0, 0)),
                    Placement.of(senco.id(), new Point(320, 0)),
                    Placement.of(head.id(), new Point(320, 240))));
    return Pathway.of("Our school")
        .withRoles(List.of(teacher, senco, head))
        .withQualifications(
            List.of(Qualification.of(new QualificationId("npq-senco"), "NPQ for SENCOs")))
        .withSteps(
            List.of(
                Step.of(
                    new StepId("teacher-to-senco"), teacher.id(), senco.id(), StepKind.ADVANCE)))
        .withViews(List.of(view));
  }

  private Point place(String role) {
    return w.pathway()
        .views()
        .getFirst()
        .placement(new RoleId(role))
        .flatMap(Placement::at)
        .orElseThrow();
  }

  private Point2D edge(String role) {
    Rect card = w.card(new RoleId(role));
    return w.at(new Spot(card.maxX() + 2, card.centre().y()));
  }

  private Set<?> selection() {
    return Mouse.onFx(() -> w.canvas().selectionProperty().get());
  }

  @Test
  void aClickSelectsACard() {
    w.mouse.click(w.card("senco"));
    assertEquals(Set.of(new RoleId("senco")), selection());
  }

  @Test
  void aClickWithShiftAddsToTheSelection() {
    w.mouse.click(w.card("senco"));
    w.mouse.holding(Mouse.SHIFT).click(w.card("teacher"));
    assertEquals(Set.of(new RoleId("senco"), new RoleId("teacher")), selection());
  }

  @Test
  void aRubberBandSelectsWhatItTouches() {
    Rect card = w.card(new RoleId("head"));
    w.mouse.drag(
        w.at(new Spot(card.x() - 60, card.y() - 12)),
        w.at(new Spot(card.maxX() + 20, card.maxY() + 20)));
    assertEquals(Set.of(new RoleId("head")), selection());
  }

  @Test
  void aDragMovesACardAndIsOneStepOfTheHistory() {
    Point2D from = w.card("head");
    w.mouse.drag(from, from.add(40, 30));
    assertNotEquals(new Point(320, 240), place("head"));
    Mouse.onFx(
        () -> {
          w.document().undo();
          return w;
        });
    assertEquals(small(), w.pathway());
  }

  @Test
  void escapeTakesBackADrag() {
    Point2D from = w.card("head");
    w.mouse.move(from).press(from, Mouse.Press.LEFT);
    w.mouse.dragTo(from, from.add(50, 0), Mouse.Press.LEFT);
    w.key(KeyCode.ESCAPE, 0);
    w.mouse.release(from.add(50, 0), Mouse.Press.LEFT);
    assertEquals(small(), w.pathway());
  }

  @Test
  void aDragFromTheEdgeOfACardToAnotherMakesAStep() {
    w.mouse.click(w.card("senco"));
    w.mouse.drag(edge("senco"), w.card("head"));
    assertTrue(
        w.pathway().steps().stream()
            .anyMatch(
                s -> s.from().equals(new RoleId("senco")) && s.to().equals(new RoleId("head"))));
  }

  @Test
  void aDragFromTheEdgeOfACardToNothingMakesARoleAndAStep() {
    w.mouse.click(w.card("teacher"));
    Rect card = w.card(new RoleId("teacher"));
    w.mouse.drag(
        w.at(new Spot(card.centre().x(), card.maxY() + 2)),
        w.at(new Spot(card.centre().x(), card.maxY() + 190)));
    assertEquals(4, w.pathway().roles().size());
    assertEquals(2, w.pathway().steps().size());
  }

  @Test
  void aRoleIsDraggedFromThePalette() {
    Rect card = w.card(new RoleId("teacher"));
    w.mouse.drag(
        Mouse.middle(w.find("palette-deputy-head")),
        w.at(new Spot(card.centre().x(), card.maxY() + 150)));
    assertEquals(4, w.pathway().roles().size());
    assertEquals(RoleKind.DEPUTY_HEAD, w.pathway().roles().getLast().kind());
    assertEquals(4, w.pathway().views().getFirst().placements().size());
  }

  @Test
  void aDragFromThePaletteThatEndsElsewhereDoesNothing() {
    Point2D from = Mouse.middle(w.find("palette-deputy-head"));
    w.mouse.drag(from, from.add(0, 40));
    assertEquals(small(), w.pathway());
  }

  @Test
  void aQualificationDroppedOnAStepBecomesItsNeed() {
    w.type("palette-search", "npq");
    Rect teacher = w.card(new RoleId("teacher"));
    Rect senco = w.card(new RoleId("senco"));
    w.mouse.drag(
        Mouse.middle(w.find("palette-npq-senco")),
        w.at(new Spot((teacher.maxX() + senco.x()) / 2, teacher.centre().y())));
    assertEquals(
        List.of(new QualificationId("npq-senco")),
        w.pathway().steps().getFirst().needs().stream()
            .map(Need::anyOf)
            .findFirst()
            .orElse(List.of()));
  }

  @Test
  void aDoubleClickRenamesInPlace() {
    Mouse.onFx(
        () -> {
          w.canvas().select(Set.of(new RoleId("head")));
          return w;
        });
    w.mouse.doubleClick(w.card("head"));
    w.type("rename", "Head of school");
    w.key(KeyCode.ENTER, 0);
    assertEquals(
        Optional.of("Head of school"), w.pathway().role(new RoleId("head")).map(Role::title));
  }

  @Test
  void theWheelPansAndWithControlItZoomsAtThePointer() {
    Point2D at = w.card("senco");
    double before = Mouse.onFx(() -> w.canvas().viewport().zoom());
    w.mouse.holding(Mouse.CONTROL).wheel(at, 2);
    assertTrue(Mouse.onFx(() -> w.canvas().viewport().zoom()) > before);
    assertEquals(0, at.distance(w.card("senco")), 1.5);
    double y = Mouse.onFx(() -> w.canvas().viewport().y());
    w.mouse.holding(0).wheel(at, -1);
    assertTrue(Mouse.onFx(() -> w.canvas().viewport().y()) > y);
  }

  @Test
  void theMiddleButtonPans() {
    Point2D card = w.card("senco");
    w.mouse.drag(card, card.add(30, 20), Mouse.Press.MIDDLE);
    assertEquals(0, card.add(30, 20).distance(w.card("senco")), 1.5);
    assertEquals(small(), w.pathway());
  }

  @Test
  void aDragWithSpaceHeldPans() {
    Point2D card = w.card("senco");
    w.mouse.click(w.at(new Spot(-40, -30)));
    w.mouse.hold(KeyCode.SPACE).drag(card, card.add(30, 20)).letGo(KeyCode.SPACE);
    assertEquals(0, card.add(30, 20).distance(w.card("senco")), 1.5);
    assertEquals(small(), w.pathway());
  }

  @Test
  void pinchingZoomsAtThePointer() {
    Point2D at = w.card("senco");
    double before = Mouse.onFx(() -> w.canvas().viewport().zoom());
    Mouse.onFx(
        () -> {
          Event.fireEvent(w.canvas(), pinch(at, 1.5));
          return at;
        });
    assertEquals(before * 1.5, Mouse.onFx(() -> w.canvas().viewport().zoom()), 1e-6);
    assertEquals(0, at.distance(w.card("senco")), 1.5);
  }

  @Test
  void whileTheSizeIsChosenWhatIsPaintedIsOnlyStretched() {
    Point2D at = w.card("senco");
    double stretched =
        Mouse.onFx(
            () -> {
              Event.fireEvent(w.canvas(), pinch(w.canvas().sceneToLocal(at), 1.25));
              w.stage.getScene().getRoot().layout();
              return stretch();
            });
    assertEquals(1.25, stretched, 1e-9);
  }

  @Test
  void onceTheSizeIsChosenThePageIsPaintedForIt() {
    w.mouse.holding(Mouse.CONTROL).wheel(w.card("senco"), 2).holding(0);
    Rect card = w.card(SENCO);
    TestWindow.await(
        () -> {
          double zoom = w.canvas().viewport().zoom();
          double width = target().getLayoutBounds().getWidth();
          return Optional.of(zoom)
              .filter(z -> stretch() == 1 && Math.abs(z * card.width() - width) < 1e-6);
        },
        "a page painted for its size");
  }

  /// How much larger what is painted is shown than it was painted.
  private double stretch() {
    return target().getLocalToSceneTransform().getMxx();
  }

  private Node target() {
    return w.canvas().lookup("#on-canvas-senco");
  }

  private static ZoomEvent pinch(Point2D at, double factor) {
    return new ZoomEvent(
        ZoomEvent.ZOOM,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        /* shiftDown= */ false,
        /* controlDown= */ false,
        /* altDown= */ false,
        /* metaDown= */ false,
        /* direct= */ true,
        /* inertia= */ false,
        factor,
        factor,
        null);
  }

  @Test
  void severalCardsAreDraggedTogether() {
    w.mouse.click(w.card("senco"));
    w.mouse.holding(Mouse.SHIFT).click(w.card("head"));
    w.mouse.holding(0);
    Point2D from = w.card("senco");
    w.mouse.drag(from, from.add(0, 40));
    assertNotEquals(240, place("head").y());
    assertEquals(place("head").y() - 240, place("senco").y());
    assertEquals(new Point(0, 0), place("teacher"));
  }

  @Test
  void whatAStepMayLeadToIsShownWhileItIsDrawn() {
    w.mouse.click(w.card("senco"));
    List<Integer> before = looks("head");
    Point2D from = edge("senco");
    w.mouse.press(from, Mouse.Press.LEFT);
    w.mouse.dragTo(from, from.add(30, 40), Mouse.Press.LEFT);
    assertNotEquals(before, looks("head"), "a card that the step may lead to stands out");
    w.key(KeyCode.ESCAPE, 0);
    assertEquals(before, looks("head"));
    w.mouse.release(from.add(30, 40), Mouse.Press.LEFT);
    assertEquals(small(), w.pathway());
  }

  /// {@return the colours along a line across the lower edge of a card}
  private List<Integer> looks(String role) {
    Rect card = w.card(new RoleId(role));
    Point2D edge = w.at(new Spot(card.x() + 30, card.maxY()));
    return Mouse.onFx(
        () -> {
          PixelReader pixels = w.stage.getScene().getRoot().snapshot(null, null).getPixelReader();
          return IntStream.rangeClosed(-8, 8)
              .mapToObj(d -> pixels.getArgb((int) edge.getX(), (int) edge.getY() + d))
              .toList();
        });
  }

  @Test
  void aNewRoleStaysInTheInspectorWhenItsNamingIsTakenBack() {
    w.mouse.click(w.card("teacher"));
    Rect card = w.card(new RoleId("teacher"));
    w.mouse.drag(
        w.at(new Spot(card.centre().x(), card.maxY() + 2)),
        w.at(new Spot(card.centre().x(), card.maxY() + 190)));
    w.key(KeyCode.ESCAPE, 0);
    Role drawn = w.pathway().roles().getLast();
    assertEquals(Set.of(drawn.id()), selection());
    var title = (TextInputControl) w.find("role-title");
    assertEquals(drawn.title(), Mouse.onFx(title::getText));
  }

  @Test
  void whatIsTypedInTheInspectorIsKeptByAClickElsewhere() {
    w.mouse.click(w.card("head"));
    w.type("role-title", "Head of school");
    w.mouse.click(w.at(new Spot(-40, -30)));
    assertEquals(
        Optional.of("Head of school"), w.pathway().role(new RoleId("head")).map(Role::title));
  }

  @Test
  void aPageThatIsSeenWholeIsSeenWholeInAWindowOfAnotherSize() {
    Mouse.onFx(
        () -> {
          w.canvas().fit();
          w.stage.setHeight(640);
          return w;
        });
    TestWindow.await(
        () -> Optional.of(w.stage.getScene()).filter(s -> s.getHeight() <= 640),
        "the lower window");
    w.layout();
    var before = Mouse.onFx(() -> w.canvas().viewport());
    Mouse.onFx(
        () -> {
          w.canvas().fit();
          return w;
        });
    assertEquals(Mouse.onFx(() -> w.canvas().viewport()), before);
  }

  @Test
  void theInspectorNamesTheStageThatIsClickedOn() {
    w.with(small().withViews(List.of(staged())));
    w.mouse.click(w.at(new Spot(40, -16)));
    var title = (TextInputControl) w.find("stage-title");
    assertEquals("Classroom", Mouse.onFx(title::getText));
    w.type("stage-title", "First posts");
    w.type("stage-width", "400");
    assertEquals(
        List.of(
            Stage.of(new StageId("first"), "First posts").withWidth(Optional.of(400)),
            Stage.of(new StageId("later"), "Leadership")),
        w.pathway().views().getFirst().stages());
  }

  private static View staged() {
    return small()
        .views()
        .getFirst()
        .withStages(
            List.of(
                Stage.of(new StageId("first"), "Classroom"),
                Stage.of(new StageId("later"), "Leadership")));
  }
}
