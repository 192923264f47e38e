package waymark.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static waymark.gesture.School.EARLY;
import static waymark.gesture.School.HEAD;
import static waymark.gesture.School.SENCO;
import static waymark.gesture.School.TEACHER;
import static waymark.gesture.School.TO_SENCO;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.gesture.Connections.Allowed;
import waymark.gesture.Connections.Refused;
import waymark.gesture.Hit.Side;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.picture.Rect;
import waymark.picture.Spot;

class DrawingStepsTest {

  private static final StepId TO_HEAD = new StepId("senco-to-head");

  private final Editor editor = Editor.ofSchool();

  private Ghost.Arrow arrow() {
    return (Ghost.Arrow) editor.ghost().orElseThrow();
  }

  private Optional<Step> between(RoleId from, RoleId to) {
    return editor.pathway().steps().stream()
        .filter(s -> s.from().equals(from) && s.to().equals(to))
        .findFirst();
  }

  @Test
  void fromTheEdgeOfACardToAnotherCard() {
    editor
        .pressEdge(SENCO, Side.TOP)
        .expectToBeIn(PressingHandle.class)
        .dragTo(HEAD)
        .expectToBeIn(DrawingStep.class)
        .expectNothingDone()
        .release()
        .expectDone("Connect roles")
        .expectSelected(TO_HEAD)
        .expectOneStep();
    assertEquals(StepKind.ADVANCE, editor.pathway().step(TO_HEAD).orElseThrow().kind());
  }

  @Test
  void aNewRoleThatIsCalledLikeAKindIsOfThatKind() {
    editor.focus(SENCO).holding(Keys.SHORTCUT).key(Key.RIGHT).holding(Keys.NONE);
    editor.enter("Head of Inclusion").expectOneStep();
    Role made = editor.pathway().role(new RoleId("head-of-inclusion")).orElseThrow();
    assertEquals(RoleKind.HEAD_OF_INCLUSION, made.kind());
  }

  @Test
  void aNewRoleLiesOnNoCardThatIsThere() {
    Rect senco = editor.card(SENCO);
    editor.pressEdge(TEACHER, Side.RIGHT).dragTo(senco.x() - 40, senco.centre().y()).release();
    assertFalse(editor.card(new RoleId("new-role")).overlaps(senco));
  }

  @Test
  void justOutsideACardADrawingBeginsToo() {
    Spot beside = editor.card(HEAD).centre().plus(editor.card(HEAD).width() / 2 + 6, 20);
    editor.press(beside).dragBy(100, 0).expectToBeIn(DrawingStep.class);
  }

  @Test
  void whileItIsDrawnItShowsWhatItMayConnectTo() {
    editor.pressEdge(TEACHER, Side.TOP).dragTo(HEAD);
    assertTrue(arrow().mayConnect().contains(HEAD));
    assertFalse(arrow().mayConnect().contains(SENCO), "there is such a step already");
    assertEquals(Optional.of(HEAD), arrow().over());
    assertEquals(new Allowed(StepKind.ADVANCE), arrow().verdict());
  }

  @Test
  void theSameStepTwiceIsRefusedOnHoverAndAtTheDrop() {
    editor.pressEdge(TEACHER, Side.RIGHT).dragTo(SENCO);
    Refused refused = assertInstanceOf(Refused.class, arrow().verdict());
    editor.release().expectNothingDone().expectNoGhost().expectSaid(refused.reason());
  }

  @Test
  void backToItsOwnCardAStepMeansGrowth() {
    editor.pressEdge(HEAD, Side.RIGHT).dragBy(60, -30).dragTo(HEAD).release();
    assertEquals(StepKind.DEEPEN, between(HEAD, HEAD).orElseThrow().kind());
    editor.expectDone("Add growth in the role");
  }

  @Test
  void toNothingItBringsANewRoleThatWaitsForItsTitle() {
    RoleId made = new RoleId("new-role");
    editor
        .pressEdge(TEACHER, Side.TOP)
        .dragTo(260, 60)
        .release()
        .expectToBeIn(NamingRole.class)
        .expectSelected(made)
        .expectRenaming(made);
    assertEquals(Optional.of(EARLY), editor.placement(made).stage());
    assertTrue(between(TEACHER, made).isPresent());
  }

  @Test
  void drawingAndNamingARoleAreOneStepAndTheIdSpeaksOfTheTitle() {
    RoleId lead = new RoleId("head-of-year");
    editor.pressEdge(TEACHER, Side.TOP).dragTo(260, 60).release().enter("Head of Year");
    editor.expectSelected(lead).expectDone("Add Head of Year and a step").expectOneStep();
    assertEquals("teacher-to-head-of-year", between(TEACHER, lead).orElseThrow().id().value());
    assertTrue(editor.pathway().role(new RoleId("new-role")).isEmpty());
    editor.undo().expectNothingDone();
  }

  @Test
  void rolesDrawnOneAfterTheOtherAreStepsOfTheirOwn() {
    editor.pressEdge(TEACHER, Side.TOP).dragTo(260, 60).release().enter("First");
    editor.pressEdge(HEAD, Side.RIGHT).dragTo(900, 60).release().enter("Second");
    editor.undo();
    assertTrue(editor.pathway().role(new RoleId("first")).isPresent());
    assertTrue(editor.pathway().role(new RoleId("second")).isEmpty());
    editor.undo().expectNothingDone();
  }

  @Test
  void whereAStepUpWouldLeadRoundOneMovesAcross() {
    editor.pressEdge(SENCO, Side.BOTTOM).dragTo(TEACHER);
    assertEquals(new Allowed(StepKind.SIDEWAYS), arrow().verdict());
    editor.release();
    assertEquals(StepKind.SIDEWAYS, between(SENCO, TEACHER).orElseThrow().kind());
  }

  @Test
  void aRoleThatIsNotNamedKeepsItsFirstTitle() {
    editor.pressEdge(TEACHER, Side.TOP).dragTo(260, 60).release().escape();
    editor.expectToBeIn(Idle.class).expectOneStep();
    assertTrue(editor.pathway().role(new RoleId("new-role")).isPresent());
  }

  @Test
  void aSelectedStepIsReconnectedByItsEnd() {
    editor
        .select(TO_SENCO)
        .press(editor.route(TO_SENCO).getLast())
        .dragTo(HEAD)
        .expectToBeIn(DraggingStepEnd.class)
        .release()
        .expectDone("Reconnect step")
        .expectOneStep();
    assertEquals(HEAD, editor.pathway().step(TO_SENCO).orElseThrow().to());
  }

  @Test
  void theFirstEndMovesToo() {
    editor.select(TO_SENCO).press(editor.route(TO_SENCO).getFirst()).dragTo(HEAD).release();
    assertEquals(HEAD, editor.pathway().step(TO_SENCO).orElseThrow().from());
  }

  @Test
  void anEndLetGoOnNothingGoesBack() {
    editor.select(TO_SENCO).press(editor.route(TO_SENCO).getLast()).dragTo(900, 600);
    assertInstanceOf(Refused.class, arrow().verdict());
    editor.release().expectNothingDone().expectSaid("Let the end of the step go on a role");
  }

  @Test
  void aStepThatMovesOnCannotLeadBackToItsOwnRole() {
    editor.select(TO_SENCO).press(editor.route(TO_SENCO).getLast()).dragTo(TEACHER);
    editor.release().expectNothingDone().expectSaid("stays and grows");
  }

  @Test
  void byKeyAStepIsAimedWithTabAndDrawnWithEnter() {
    editor.focus(SENCO).key(Key.C).expectToBeIn(ChoosingTarget.class);
    while (!arrow().over().equals(Optional.of(HEAD))) {
      editor.key(Key.TAB);
    }
    editor.key(Key.ENTER).expectSelected(TO_HEAD).expectOneStep().expectNoGhost();
  }

  @Test
  void byKeyOnlyWhatMayBeConnectedIsOffered() {
    editor.focus(TEACHER).key(Key.C).expectSaid("Step from Teacher to Headteacher?");
    assertEquals(Set.of(HEAD, TEACHER), arrow().mayConnect());
  }

  @Test
  void theShortcutKeyAndAnArrowMakeAConnectedRoleOnThatSide() {
    RoleId made = new RoleId("new-role");
    editor.focus(SENCO).holding(Keys.SHORTCUT).key(Key.DOWN).expectRenaming(made);
    assertTrue(editor.card(made).y() > editor.card(SENCO).maxY());
    assertTrue(between(SENCO, made).isPresent());
    editor.expectOneStep();
  }

  @Test
  void toTheLeftTheNewRoleLeadsHere() {
    editor.focus(TEACHER).holding(Keys.SHORTCUT).key(Key.LEFT);
    assertTrue(between(new RoleId("new-role"), TEACHER).isPresent());
  }

  @Test
  void aNewRoleByKeyLiesOnNoOther() {
    RoleId made = new RoleId("new-role");
    editor.focus(SENCO).holding(Keys.SHORTCUT).key(Key.UP);
    assertTrue(
        editor.picture().cards().entrySet().stream()
            .filter(c -> !c.getKey().equals(made))
            .noneMatch(c -> c.getValue().overlaps(editor.card(made))));
  }
}
