package waymark.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static waymark.edit.Sample.EARLY;
import static waymark.edit.Sample.HEAD;
import static waymark.edit.Sample.INCLUSION;
import static waymark.edit.Sample.LATE;
import static waymark.edit.Sample.NASENCO;
import static waymark.edit.Sample.NOTE;
import static waymark.edit.Sample.NPQ;
import static waymark.edit.Sample.SCHOOL;
import static waymark.edit.Sample.SENCO;
import static waymark.edit.Sample.TEACHER;
import static waymark.edit.Sample.TO_HEAD;
import static waymark.edit.Sample.TO_SENCO;
import static waymark.edit.Sample.TRUST;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.edit.NeedEdit.Holder;
import waymark.model.Need;
import waymark.model.Note;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.Strand;
import waymark.model.StrandId;
import waymark.model.Timing;
import waymark.model.Tone;
import waymark.model.View;
import waymark.model.ViewId;

/// What each edit does, and what it is called.
class EditTest {

  private final Pathway before = Sample.pathway();

  private static View school(Pathway pathway) {
    return pathway.view(SCHOOL).orElseThrow();
  }

  private static Placement placement(Pathway pathway, RoleId role) {
    return school(pathway).placement(role).orElseThrow();
  }

  private static Point at(Pathway pathway, RoleId role) {
    return placement(pathway, role).at().orElseThrow();
  }

  @Test
  void aNewRoleIsInThePathwayAndInOneView() {
    Role role = Role.of(new RoleId("lead"), "Lead", RoleKind.OTHER);
    Edit add = new RoleEdit.AddRole(role, TRUST, Placement.of(role.id(), new Point(8, 8)));
    Pathway after = add.apply(before);
    assertEquals("Add Lead", add.label());
    assertEquals(Optional.of(role), after.role(role.id()));
    assertTrue(after.view(TRUST).orElseThrow().placement(role.id()).isPresent());
    assertTrue(school(after).placement(role.id()).isEmpty());
  }

  @Test
  void aRoleCannotBeAddedTwice() {
    Role role = Role.of(SENCO, "Another", RoleKind.OTHER);
    Edit add = new RoleEdit.AddRole(role, TRUST, Placement.of(SENCO, new Point(8, 8)));
    assertThrows(IllegalArgumentException.class, () -> add.apply(before));
  }

  @Test
  void aChangeKnowsWhatItChanges() {
    Role senco = before.role(SENCO).orElseThrow();
    Role onTeam = senco.withLeadershipTeam(Optional.of(true));
    assertEquals(
        "Change leadership team of SENCo", RoleEdit.ChangeRole.between(senco, onTeam).label());
    assertEquals(
        "Change details of Lead",
        RoleEdit.ChangeRole.between(senco, onTeam.withTitle("Lead")).label());
  }

  @Test
  void movedRolesTakeTheirNewCell() {
    Placement there =
        placement(before, SENCO)
            .withAt(new Point(480, 80))
            .withCell(Optional.of(LATE), Optional.empty());
    Edit move = new PlaceEdit.MoveRoles(SCHOOL, List.of(there));
    assertEquals("Move role", move.label());
    assertEquals(there, placement(move.apply(before), SENCO));
  }

  @Test
  void whatWasBentByHandGoesAlongWhenBothItsEndsMove() {
    List<Placement> both =
        List.of(
            placement(before, TEACHER).withAt(new Point(16, 8)),
            placement(before, SENCO).withAt(new Point(256, 8)));
    Edit move = new PlaceEdit.MoveRoles(SCHOOL, both);
    View after = school(move.apply(before));
    assertEquals("Move 2 roles", move.label());
    assertEquals(List.of(new Point(216, 48)), after.bends().getFirst().points());
    assertEquals(new Point(206, 58), after.labels().getFirst().at());
  }

  @Test
  void whatWasBentByHandStaysWhenOneEndMoves() {
    Edit move =
        new PlaceEdit.MoveRoles(
            SCHOOL, List.of(placement(before, SENCO).withAt(new Point(256, 8))));
    assertEquals(school(before).bends(), school(move.apply(before)).bends());
  }

  @Test
  void aRoleRemovedFromAViewStaysInThePathwayAndInOtherViews() {
    Edit remove = new PlaceEdit.RemoveFromView(SCHOOL, Set.of(HEAD));
    Pathway after = remove.apply(before);
    assertEquals("Remove role from this view", remove.label());
    assertTrue(school(after).placement(HEAD).isEmpty());
    assertEquals(List.of(), school(after).hidden());
    assertTrue(after.view(TRUST).orElseThrow().placement(HEAD).isPresent());
    assertEquals(before.steps(), after.steps());
  }

  @Test
  void aDeletedRoleTakesAllThatRefersToIt() {
    Edit delete = new PathwayEdit.DeleteFromPathway(Set.of(SENCO), Set.of(), Set.of());
    Pathway after = delete.apply(before);
    assertEquals("Delete role from the pathway", delete.label());
    assertEquals(List.of(), after.steps());
    assertEquals(List.of(HEAD), after.evidence().getFirst().roles());
    assertEquals(List.of(), after.questions().getFirst().roles());
    assertEquals(List.of(), school(after).bends());
    assertEquals(List.of(), school(after).labels());
    assertEquals(List.of(), school(after).hidden());
    assertEquals(2, school(after).placements().size());
  }

  @Test
  void aDeletedQualificationLeavesTheNeedsThatOthersCanMeet() {
    Edit delete = new PathwayEdit.DeleteFromPathway(Set.of(), Set.of(), Set.of(NPQ));
    Pathway after = delete.apply(before);
    assertEquals(List.of(), after.role(SENCO).orElseThrow().needs());
    assertEquals(List.of(NASENCO), after.step(TO_SENCO).orElseThrow().needs().getFirst().anyOf());
    assertEquals(List.of(), after.qualification(NASENCO).orElseThrow().countsAs());
  }

  @Test
  void theLabelOfADeletionCountsWhatGoes() {
    assertEquals(
        "Delete 2 roles, 1 step and 1 qualification from the pathway",
        new PathwayEdit.DeleteFromPathway(Set.of(SENCO, HEAD), Set.of(TO_SENCO), Set.of(NPQ))
            .label());
  }

  @Test
  void aDeletionNamesTheFirstIdThatIsNotThere() {
    Edit delete = new PathwayEdit.DeleteFromPathway(Set.of(), Set.of(new StepId("gone")), Set.of());
    var thrown = assertThrows(IllegalArgumentException.class, () -> delete.apply(before));
    assertEquals("no such step: gone", thrown.getMessage());
  }

  @Test
  void aReconnectedStepLetsGoOfItsCorners() {
    Pathway after = new StepEdit.Reconnect(TO_SENCO, TEACHER, HEAD).apply(before);
    assertEquals(HEAD, after.step(TO_SENCO).orElseThrow().to());
    assertEquals(List.of(), school(after).bends());
    assertEquals(List.of(), school(after).labels());
  }

  @Test
  void aStepReconnectedToWhereItWasIsNoChange() {
    assertEquals(before, new StepEdit.Reconnect(TO_SENCO, TEACHER, SENCO).apply(before));
  }

  @Test
  void aNewRoleWithItsStepIsOneEdit() {
    Role role = Role.of(new RoleId("lead"), "Lead", RoleKind.OTHER);
    Step step = Step.of(new StepId("up"), SENCO, role.id(), StepKind.ADVANCE);
    Edit edit =
        new StepEdit.ConnectToNewRole(role, SCHOOL, Placement.of(role.id(), new Point(0, 0)), step);
    Pathway after = edit.apply(before);
    assertEquals("Add Lead and a step", edit.label());
    assertEquals(Optional.of(step), after.step(step.id()));
  }

  @Test
  void aNeedIsNotAddedTwice() {
    Need need = Need.of(NPQ, new Timing.Within(3));
    Edit add = new NeedEdit.AddNeed(new Holder.OfRole(SENCO), need);
    assertEquals(before, add.apply(before));
  }

  @Test
  void aNeedIsChangedAndRemovedByItsPlace() {
    Holder holder = new Holder.OfStep(TO_SENCO);
    Need other = Need.of(NASENCO, new Timing.Before());
    Pathway changed = new NeedEdit.ChangeNeed(holder, 0, other).apply(before);
    assertEquals(List.of(other), changed.step(TO_SENCO).orElseThrow().needs());
    Pathway removed = new NeedEdit.RemoveNeed(holder, 0).apply(changed);
    assertEquals(List.of(), removed.step(TO_SENCO).orElseThrow().needs());
    assertThrows(
        IllegalArgumentException.class, () -> new NeedEdit.RemoveNeed(holder, 0).apply(removed));
  }

  @Test
  void cornersAreSetInPlaceAndCleared() {
    List<Point> points = List.of(new Point(1, 2), new Point(3, 4));
    Pathway bent = new LineEdit.SetBends(SCHOOL, TO_SENCO, points).apply(before);
    assertEquals(points, school(bent).bends().getFirst().points());
    Pathway straight = new LineEdit.ClearBends(SCHOOL, TO_SENCO).apply(bent);
    assertEquals(List.of(), school(straight).bends());
  }

  @Test
  void aHiddenStepIsShownAgain() {
    Pathway shown = new LineEdit.ShowSteps(SCHOOL, Set.of(TO_HEAD)).apply(before);
    assertEquals(List.of(), school(shown).hidden());
    assertEquals(before, new LineEdit.HideSteps(SCHOOL, Set.of(TO_HEAD)).apply(shown));
  }

  @Test
  void notesAreMovedByAWayAndDeleted() {
    Pathway moved = new NoteEdit.MoveNotes(SCHOOL, Set.of(NOTE), 8, -16).apply(before);
    assertEquals(new Point(8, 184), school(moved).notes().getFirst().at());
    Pathway deleted = new NoteEdit.DeleteNotes(SCHOOL, Set.of(NOTE)).apply(moved);
    assertEquals(List.<Note>of(), school(deleted).notes());
  }

  @Test
  void aCopyOfAViewStandsBehindIt() {
    ViewId copy = new ViewId("school-2");
    Pathway after = new ViewEdit.DuplicateView(SCHOOL, copy, "Draft").apply(before);
    assertEquals(List.of(SCHOOL, copy, TRUST), after.views().stream().map(View::id).toList());
    assertEquals(school(before).placements(), after.view(copy).orElseThrow().placements());
  }

  @Test
  void aViewMovesAmongTheTabs() {
    Pathway after = new ViewEdit.MoveView(SCHOOL, 5).apply(before);
    assertEquals(List.of(TRUST, SCHOOL), after.views().stream().map(View::id).toList());
  }

  @Test
  void cardsGoAlongWhenAStageIsPutBeforeTheirs() {
    Stage first = Stage.of(new StageId("first"), "First").withWidth(Optional.of(200));
    Pathway after = new StageEdit.AddStage(SCHOOL, first, 0).apply(before);
    assertEquals(new Point(200, 0), at(after, TEACHER));
    assertEquals(new Point(680, 0), at(after, HEAD));
  }

  @Test
  void cardsGoAlongWhenTheStageBeforeThemGrows() {
    Pathway after = new StageEdit.ResizeStage(SCHOOL, EARLY, Optional.of(388)).apply(before);
    assertEquals(new Point(0, 0), at(after, TEACHER));
    assertEquals(new Point(580, 0), at(after, HEAD));
  }

  @Test
  void stagesThatChangePlacesTakeTheirCardsAlong() {
    Pathway after = new StageEdit.MoveStage(SCHOOL, LATE, 0).apply(before);
    assertEquals(new Point(288, 0), at(after, TEACHER));
    assertEquals(new Point(192, 0), at(after, HEAD));
  }

  @Test
  void aStageThatGoesLeavesItsCardsAndItsRoomToTheOneBeforeIt() {
    Pathway after = new StageEdit.RemoveStage(SCHOOL, LATE).apply(before);
    assertEquals(Optional.of(EARLY), placement(after, HEAD).stage());
    assertEquals(at(before, HEAD), at(after, HEAD));
    assertEquals(Optional.of(576), school(after).stages().getFirst().width());
  }

  @Test
  void cardsOfTheOnlyStrandBelongToNoneWhenItGoes() {
    Pathway after = new StrandEdit.RemoveStrand(SCHOOL, INCLUSION).apply(before);
    assertEquals(Optional.empty(), placement(after, SENCO).strand());
    assertEquals(List.<Strand>of(), school(after).strands());
  }

  @Test
  void aStrandPutAboveAnotherMovesItsCardsDown() {
    Strand top = Strand.of(new StrandId("top"), "Leadership", Tone.LEADERSHIP);
    Pathway after = new StrandEdit.AddStrand(SCHOOL, top, 0).apply(before);
    assertEquals(new Point(240, 176), at(after, SENCO));
    assertEquals(new Point(0, 0), at(after, TEACHER));
  }

  @Test
  void anUnknownViewIsRefusedAloud() {
    Edit edit = new ViewEdit.RenameView(new ViewId("none"), "None");
    var thrown = assertThrows(IllegalArgumentException.class, () -> edit.apply(before));
    assertEquals("no such view: none", thrown.getMessage());
  }
}
