package waymark.edit;

import java.util.List;
import java.util.Optional;
import waymark.model.Bends;
import waymark.model.Evidence;
import waymark.model.EvidenceId;
import waymark.model.Extra;
import waymark.model.LabelPlace;
import waymark.model.Need;
import waymark.model.Note;
import waymark.model.NoteId;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Question;
import waymark.model.QuestionId;
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

/// A small pathway with something of everything: teacher, SENCo and headteacher in a school view,
/// of whom a trust view shows the headteacher only.
final class Sample {

  static final RoleId TEACHER = new RoleId("teacher");
  static final RoleId SENCO = new RoleId("senco");
  static final RoleId HEAD = new RoleId("head");
  static final StepId TO_SENCO = new StepId("teacher-to-senco");
  static final StepId TO_HEAD = new StepId("senco-to-head");
  static final QualificationId NPQ = new QualificationId("npq-senco");
  static final QualificationId NASENCO = new QualificationId("na-senco");
  static final ViewId SCHOOL = new ViewId("school");
  static final ViewId TRUST = new ViewId("trust");
  static final StageId EARLY = new StageId("early");
  static final StageId LATE = new StageId("late");
  static final StrandId INCLUSION = new StrandId("inclusion");
  static final NoteId NOTE = new NoteId("note");

  private Sample() {}

  static Pathway pathway() {
    return Pathway.of("Our school")
        .withQualifications(
            List.of(
                Qualification.of(NASENCO, "National Award for SEN Co-ordination")
                    .withCountsAs(List.of(NPQ)),
                Qualification.of(NPQ, "NPQ for SENCOs")))
        .withRoles(
            List.of(
                Role.of(TEACHER, "Teacher", RoleKind.TEACHER),
                Role.of(SENCO, "SENCo", RoleKind.SENCO)
                    .withNeeds(List.of(Need.of(NPQ, new Timing.Within(3)))),
                Role.of(HEAD, "Headteacher", RoleKind.HEADTEACHER)))
        .withSteps(
            List.of(
                Step.of(TO_SENCO, TEACHER, SENCO, StepKind.ADVANCE)
                    .withNeeds(
                        List.of(
                            Need.of(NPQ, new Timing.Helpful()).withAnyOf(List.of(NPQ, NASENCO)))),
                Step.of(TO_HEAD, SENCO, HEAD, StepKind.ADVANCE)))
        .withEvidence(
            List.of(
                new Evidence(
                    new EvidenceId("e"),
                    "SENCos are often on the leadership team.",
                    Optional.empty(),
                    Optional.empty(),
                    List.of(SENCO, HEAD),
                    Extra.NONE)))
        .withQuestions(
            List.of(
                new Question(
                    new QuestionId("q"),
                    "Who leads?",
                    Optional.empty(),
                    List.of(SENCO),
                    Extra.NONE)))
        .withViews(List.of(school(), trust()));
  }

  private static View school() {
    return View.of(SCHOOL, ViewKind.SCHOOL, "In a school")
        .withStages(List.of(Stage.of(EARLY, "Early"), Stage.of(LATE, "Late")))
        .withStrands(List.of(Strand.of(INCLUSION, "Inclusion", Tone.INCLUSION)))
        .withPlacements(
            List.of(
                Placement.of(TEACHER, new Point(0, 0))
                    .withCell(Optional.of(EARLY), Optional.empty()),
                Placement.of(SENCO, new Point(240, 0))
                    .withCell(Optional.of(EARLY), Optional.of(INCLUSION)),
                Placement.of(HEAD, new Point(480, 0))
                    .withCell(Optional.of(LATE), Optional.empty())))
        .withBends(List.of(new Bends(TO_SENCO, List.of(new Point(200, 40)), Extra.NONE)))
        .withLabels(List.of(new LabelPlace(TO_SENCO, new Point(190, 50), Extra.NONE)))
        .withHidden(List.of(TO_HEAD))
        .withNotes(List.of(Note.of(NOTE, "Simplified", new Point(0, 200))));
  }

  private static View trust() {
    return View.of(TRUST, ViewKind.TRUST, "In a trust")
        .withPlacements(List.of(Placement.of(HEAD, new Point(0, 0))));
  }
}
