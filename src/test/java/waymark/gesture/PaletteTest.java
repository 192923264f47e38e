package waymark.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static waymark.gesture.School.CEO;
import static waymark.gesture.School.EARLY;
import static waymark.gesture.School.HEAD;
import static waymark.gesture.School.LEADERSHIP;
import static waymark.gesture.School.NPQ;
import static waymark.gesture.School.NPQH;
import static waymark.gesture.School.SENCO;
import static waymark.gesture.School.TO_SENCO;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.gesture.PaletteItem.KnownRole;
import waymark.gesture.PaletteItem.NeededQualification;
import waymark.gesture.PaletteItem.NewRole;
import waymark.model.Need;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Timing;
import waymark.picture.Rect;
import waymark.picture.Spot;

class PaletteTest {

  private final Editor editor = Editor.ofSchool();
  private final Role senco = Role.of(new RoleId("template"), "SENCo", RoleKind.SENCO);
  private final NeededQualification npqh = NeededQualification.of(NPQH);

  @Test
  void aNewRoleIsDroppedWhereItsGhostStands() {
    RoleId made = new RoleId("senco-2");
    editor
        .bring(NewRole.of(senco), 100, 40)
        .expectToBeIn(DraggingRole.class)
        .dragTo(280, 70)
        .expectGhost(Ghost.Placed.class)
        .expectNothingDone();
    Rect shown = ((Ghost.Placed) editor.ghost().orElseThrow()).card();
    editor.release().expectSelected(made).expectDone("Add SENCo").expectOneStep();
    assertEquals(shown, editor.card(made));
    assertEquals(Optional.of(EARLY), editor.placement(made).stage());
    assertEquals(Optional.of(LEADERSHIP), editor.placement(made).strand());
  }

  @Test
  void aRoleDroppedOnACardLiesBesideItAsItsGhostDid() {
    Rect head = editor.card(HEAD);
    editor.bring(new KnownRole(CEO), 280, 70).dragTo(HEAD);
    Rect shown = ((Ghost.Placed) editor.ghost().orElseThrow()).card();
    editor.release();
    assertEquals(shown, editor.card(CEO));
    assertFalse(editor.card(CEO).overlaps(head));
    assertEquals(editor.placement(HEAD).stage(), editor.placement(CEO).stage());
  }

  @Test
  void altLetsARoleLieOnACard() {
    Rect head = editor.card(HEAD);
    editor.bring(new KnownRole(CEO), 280, 70).holding(Keys.ALT).dragTo(HEAD).release();
    assertTrue(editor.card(CEO).overlaps(head));
  }

  @Test
  void aNewRoleBringsTheQualificationsThatItNeeds() {
    Role needy = senco.withNeeds(List.of(Need.of(NPQH.id(), new Timing.Before())));
    editor.bring(new NewRole(needy, List.of(NPQH)), 280, 70).release().expectOneStep();
    assertEquals(Optional.of(NPQH), editor.pathway().qualification(NPQH.id()));
    assertEquals(needy.needs(), editor.pathway().role(new RoleId("senco-2")).orElseThrow().needs());
  }

  @Test
  void aNeedOfWhichNobodyKnowsTheQualificationIsLeft() {
    Role needy = senco.withNeeds(List.of(Need.of(NPQH.id(), new Timing.Before())));
    editor.bring(NewRole.of(needy), 280, 70).release();
    assertEquals(List.of(), editor.pathway().role(new RoleId("senco-2")).orElseThrow().needs());
  }

  @Test
  void aRoleOfThePathwayIsPlacedAndNotCopied() {
    List<Role> before = editor.pathway().roles();
    editor.bring(new KnownRole(CEO), 280, 70).release().expectDone("Show role in this view");
    assertEquals(before, editor.pathway().roles());
    assertTrue(editor.view().placement(CEO).isPresent());
  }

  @Test
  void aRoleThatTheViewShowsIsOnlySelected() {
    editor
        .bring(new KnownRole(SENCO), 280, 70)
        .expectToBeIn(Idle.class)
        .expectSelected(SENCO)
        .expectSaid("SENCo is in this view already")
        .release()
        .expectNothingDone();
  }

  @Test
  void aQualificationDroppedOnALineBecomesANeedOfTheStep() {
    Spot line = editor.route(TO_SENCO).getFirst().plus(20, 0);
    editor
        .bring(npqh, 0, 600)
        .expectToBeIn(DraggingQualification.class)
        .dragTo(line.x(), line.y())
        .release()
        .expectDone("Add need")
        .expectSelected(TO_SENCO)
        .expectOneStep();
    assertEquals(2, editor.pathway().step(TO_SENCO).orElseThrow().needs().size());
    assertEquals(Optional.of(NPQH), editor.pathway().qualification(NPQH.id()));
  }

  @Test
  void aQualificationDroppedOnABadgeBecomesANeedOfTheStepToo() {
    Rect badge = editor.picture().labels().getOrDefault(TO_SENCO, List.of()).getFirst();
    editor.bring(npqh, badge.centre().x(), badge.centre().y()).release();
    assertEquals(2, editor.pathway().step(TO_SENCO).orElseThrow().needs().size());
  }

  @Test
  void aQualificationDroppedOnACardBecomesANeedOfTheRole() {
    Timing within = new Timing.Within(3);
    editor.bring(new NeededQualification(NPQ, within), 0, 600).dragTo(HEAD).release();
    assertEquals(
        List.of(Need.of(NPQ.id(), within)), editor.pathway().role(HEAD).orElseThrow().needs());
  }

  @Test
  void theGhostShowsWhatWouldAskForIt() {
    editor.bring(npqh, 0, 600).dragTo(HEAD);
    assertEquals(Optional.of(HEAD), ((Ghost.Needed) editor.ghost().orElseThrow()).target());
  }

  @Test
  void aQualificationDroppedOnNothingDoesNothingAndSaysWhatToDo() {
    editor.bring(npqh, 900, 700).release().expectNothingDone().expectNoGhost();
    editor.expectSaid("on a step or a role");
  }

  @Test
  void aNeedThatIsThereIsNotAddedAgain() {
    Rect badge = editor.picture().labels().getOrDefault(TO_SENCO, List.of()).getFirst();
    editor
        .bring(NeededQualification.of(NPQ), badge.centre().x(), badge.centre().y())
        .release()
        .expectNothingDone()
        .expectSaid("already");
  }
}
