package waymark.app.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.model.Need;
import waymark.model.Note;
import waymark.model.NoteId;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.Timing;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

class FoundTest {

  private static final RoleId TEACHER = new RoleId("teacher");
  private static final RoleId SENCO = new RoleId("senco");
  private static final RoleId LOST = new RoleId("lost");
  private static final ViewId SCHOOL = new ViewId("school");
  private static final ViewId TRUST = new ViewId("trust");

  private static Pathway pathway() {
    QualificationId npq = new QualificationId("npq");
    return Pathway.of("Ours")
        .withQualifications(List.of(Qualification.of(npq, "NPQ for SENCOs")))
        .withRoles(
            List.of(
                Role.of(TEACHER, "Class teacher", RoleKind.TEACHER),
                Role.of(SENCO, "Co-ordinator", RoleKind.SENCO),
                Role.of(LOST, "Lost teacher", RoleKind.OTHER)))
        .withSteps(
            List.of(
                Step.of(new StepId("up"), TEACHER, SENCO, StepKind.ADVANCE)
                    .withNeeds(List.of(Need.of(npq, new Timing.Helpful())))))
        .withViews(
            List.of(
                View.of(SCHOOL, ViewKind.SCHOOL, "In a school")
                    .withPlacements(
                        List.of(
                            Placement.of(TEACHER, new Point(0, 0)),
                            Placement.of(SENCO, new Point(300, 0))))
                    .withNotes(
                        List.of(Note.of(new NoteId("n"), "A teacher’s remark", new Point(0, 0)))),
                View.of(TRUST, ViewKind.TRUST, "In a trust")
                    .withPlacements(List.of(Placement.of(TEACHER, new Point(0, 0))))));
  }

  private static List<String> found(ViewId here, String asked) {
    return Found.in(pathway(), here, asked).places().stream()
        .map(p -> p.view().map(ViewId::value).orElse("-") + " " + p.id().value())
        .toList();
  }

  @Test
  void theViewInFrontComesFirstAndWhatNoViewShowsLast() {
    assertEquals(
        List.of("trust teacher", "school teacher", "school n", "- lost"), found(TRUST, "teacher"));
  }

  @Test
  void aStepIsFoundByTheQualificationItAsksFor() {
    assertEquals(List.of("school up", "- npq"), found(SCHOOL, "npq senco"));
  }

  @Test
  void allTheWordsMustBeThere() {
    assertEquals(List.of("- lost"), found(SCHOOL, "lost TEACHER"));
    assertEquals(List.of(), found(SCHOOL, "teacher zebra"));
  }

  @Test
  void nothingAskedFindsNothing() {
    assertEquals(List.of(), found(SCHOOL, "  "));
  }
}
