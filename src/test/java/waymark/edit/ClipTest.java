package waymark.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static waymark.edit.Sample.EARLY;
import static waymark.edit.Sample.HEAD;
import static waymark.edit.Sample.NASENCO;
import static waymark.edit.Sample.NOTE;
import static waymark.edit.Sample.NPQ;
import static waymark.edit.Sample.SCHOOL;
import static waymark.edit.Sample.SENCO;
import static waymark.edit.Sample.TEACHER;
import static waymark.edit.Sample.TO_SENCO;
import static waymark.edit.Sample.TRUST;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.model.Pathway;
import waymark.model.Point;
import waymark.model.Qualification;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

class ClipTest {

  private static final ViewId EMPTY = new ViewId("empty");

  private final Pathway pathway = Sample.pathway();
  private final Clip clip = Clip.of(pathway, SCHOOL, Set.of(TEACHER, SENCO, NOTE));
  private final Pathway elsewhere =
      Pathway.of("Another").withViews(List.of(View.of(EMPTY, ViewKind.SCHOOL, "Empty")));

  private static List<RoleId> roles(Pathway pathway) {
    return pathway.roles().stream().map(Role::id).toList();
  }

  @Test
  void aClipHoldsTheStepsBetweenItsRolesAndTheQualificationsTheseAskFor() {
    assertEquals(List.of(TEACHER, SENCO), roles(clip.pathway()));
    assertEquals(List.of(TO_SENCO), clip.pathway().steps().stream().map(Step::id).toList());
    assertEquals(
        List.of(NASENCO, NPQ),
        clip.pathway().qualifications().stream().map(Qualification::id).toList());
    assertEquals(Optional.of(new Point(0, 0)), clip.corner());
  }

  @Test
  void aClipOfNothingIsEmpty() {
    assertTrue(Clip.of(pathway, SCHOOL, Set.of()).isEmpty());
    assertFalse(clip.isEmpty());
  }

  @Test
  void pastedElsewhereEverythingKeepsItsId() {
    Pathway after = Paste.of(clip, elsewhere, EMPTY, 8, 16).apply(elsewhere);
    assertEquals(List.of(TEACHER, SENCO), roles(after));
    assertEquals(
        List.of(NASENCO, NPQ), after.qualifications().stream().map(Qualification::id).toList());
    View view = after.view(EMPTY).orElseThrow();
    assertEquals(Optional.of(new Point(248, 16)), view.placement(SENCO).orElseThrow().at());
    assertEquals(List.of(new Point(208, 56)), view.bends().getFirst().points());
    assertEquals(new Point(198, 66), view.labels().getFirst().at());
    assertEquals(new Point(8, 216), view.notes().getFirst().at());
  }

  @Test
  void aCellThatTheViewDoesNotHaveIsLeft() {
    Pathway after = Paste.of(clip, elsewhere, EMPTY, 0, 0).apply(elsewhere);
    assertEquals(
        Optional.empty(), after.view(EMPTY).orElseThrow().placement(SENCO).orElseThrow().stage());
  }

  @Test
  void duplicatesGetIdsOfTheirOwnAndTheSameTitles() {
    Paste paste = Paste.duplicate(pathway, SCHOOL, Set.of(TEACHER, SENCO), 24);
    Pathway after = paste.apply(pathway);
    RoleId second = new RoleId("senco-2");
    assertEquals("Duplicate 2 roles", paste.label());
    assertEquals("SENCo", after.role(second).orElseThrow().title());
    assertEquals(
        Optional.of(Step.of(new StepId("x"), new RoleId("teacher-2"), second, stepKind(after))),
        after
            .step(new StepId("teacher-2-to-senco-2"))
            .map(s -> s.withId(new StepId("x")).withNeeds(List.of())));
    assertEquals(
        Optional.of(EARLY),
        after.view(SCHOOL).orElseThrow().placement(second).orElseThrow().stage());
    assertEquals(pathway.qualifications(), after.qualifications());
  }

  private static StepKind stepKind(Pathway pathway) {
    return pathway.step(TO_SENCO).orElseThrow().kind();
  }

  @Test
  void aRoleThatTheOtherViewLacksIsPlacedThereAndNotCopied() {
    Paste paste = Paste.of(clip, pathway, TRUST, 0, 0);
    Pathway after = paste.apply(pathway);
    assertEquals(pathway.roles(), after.roles());
    assertEquals(pathway.steps(), after.steps());
    assertTrue(after.view(TRUST).orElseThrow().placement(SENCO).isPresent());
  }

  @Test
  void cutAndPasteGivesTheSamePathwayBackButForTheOrder() {
    Pathway cut =
        new PlaceEdit.RemoveFromView(SCHOOL, Set.of(TEACHER, SENCO))
            .apply(new NoteEdit.DeleteNotes(SCHOOL, Set.of(NOTE)).apply(pathway));
    Pathway back = Paste.of(clip, cut, SCHOOL, 0, 0).apply(cut);
    View view = back.view(SCHOOL).orElseThrow();
    View was = pathway.view(SCHOOL).orElseThrow();
    assertEquals(Set.copyOf(was.placements()), Set.copyOf(view.placements()));
    assertEquals(was.bends(), view.bends());
    assertEquals(was.notes(), view.notes());
    assertEquals(pathway.steps(), back.steps());
  }

  @Test
  void aQualificationOfTheSameIdThatSaysSomethingElseIsNotTakenForTheSame() {
    Pathway other = elsewhere.withQualifications(List.of(Qualification.of(NPQ, "Something else")));
    Pathway after = Paste.of(clip, other, EMPTY, 0, 0).apply(other);
    assertEquals("Something else", after.qualification(NPQ).orElseThrow().name());
    assertEquals(3, after.qualifications().size());
    assertEquals(
        "NPQ for SENCOs",
        after
            .qualification(after.role(SENCO).orElseThrow().needs().getFirst().anyOf().getFirst())
            .orElseThrow()
            .name());
  }

  @Test
  void whatAPasteSelectsIsWhatItPutIn() {
    Paste paste = Paste.of(clip, pathway, SCHOOL, 24, 24);
    assertFalse(paste.clip().ids().contains(HEAD));
    Pathway after = paste.apply(pathway);
    View view = after.view(SCHOOL).orElseThrow();
    assertEquals(3, paste.clip().ids().size());
    assertTrue(
        paste.clip().view().placements().stream()
            .allMatch(p -> view.placement(p.role()).equals(Optional.of(p))));
  }
}
