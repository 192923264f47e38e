package waymark.gesture;

import java.util.List;
import java.util.Optional;
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
import waymark.model.ViewKind;

/// A small school to try gestures on:
///
/// ```
///              | early        | late
///  leadership  |              | head
///  inclusion   | teacher ---> | senco
///              |   (note below)
/// ```
final class School {

  static final RoleId TEACHER = new RoleId("teacher");
  static final RoleId SENCO = new RoleId("senco");
  static final RoleId HEAD = new RoleId("head");
  static final RoleId CEO = new RoleId("ceo");
  static final StepId TO_SENCO = new StepId("teacher-to-senco");
  static final NoteId NOTE = new NoteId("note");
  static final ViewId VIEW = new ViewId("school");
  static final ViewId TRUST = new ViewId("trust");
  static final StageId EARLY = new StageId("early");
  static final StageId LATE = new StageId("late");
  static final StrandId LEADERSHIP = new StrandId("leadership");
  static final StrandId INCLUSION = new StrandId("inclusion");
  static final Qualification NPQ =
      Qualification.of(new QualificationId("npq-senco"), "NPQ for SENCOs");
  static final Qualification NPQH = Qualification.of(new QualificationId("npqh"), "NPQH");

  private School() {}

  static Pathway pathway() {
    return Pathway.of("Our school")
        .withQualifications(List.of(NPQ))
        .withRoles(
            List.of(
                Role.of(TEACHER, "Teacher", RoleKind.TEACHER),
                Role.of(SENCO, "SENCo", RoleKind.SENCO),
                Role.of(HEAD, "Headteacher", RoleKind.HEADTEACHER),
                Role.of(CEO, "CEO", RoleKind.CEO)))
        .withSteps(
            List.of(
                Step.of(TO_SENCO, TEACHER, SENCO, StepKind.ADVANCE)
                    .withNeeds(List.of(Need.of(NPQ.id(), new Timing.Helpful())))))
        .withViews(List.of(school(), View.of(TRUST, ViewKind.TRUST, "In a trust")));
  }

  private static View school() {
    return View.of(VIEW, ViewKind.SCHOOL, "In a school")
        .withStages(List.of(stage(EARLY, "Early"), stage(LATE, "Late")))
        .withStrands(
            List.of(
                Strand.of(LEADERSHIP, "Leadership", Tone.LEADERSHIP),
                Strand.of(INCLUSION, "Inclusion", Tone.INCLUSION)))
        .withPlacements(
            List.of(
                card(TEACHER, 160, 216, EARLY, INCLUSION),
                card(SENCO, 560, 216, LATE, INCLUSION),
                card(HEAD, 560, 40, LATE, LEADERSHIP)))
        .withNotes(List.of(Note.of(NOTE, "Simplified", new Point(160, 400))));
  }

  private static Stage stage(StageId id, String title) {
    return Stage.of(id, title).withWidth(Optional.of(360));
  }

  private static Placement card(RoleId role, int x, int y, StageId stage, StrandId strand) {
    return Placement.of(role, new Point(x, y)).withCell(Optional.of(stage), Optional.of(strand));
  }
}
