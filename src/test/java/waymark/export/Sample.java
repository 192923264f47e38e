package waymark.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.model.About;
import waymark.model.Extra;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.PayFrame;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.ProtectedTime;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Setting;
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
import waymark.picture.Drawing;
import waymark.picture.Picture;
import waymark.picture.Theme;

/// A small pathway with each kind of step and of need.
final class Sample {

  static final QualificationId NPQ = new QualificationId("npq-senco");
  static final QualificationId NPQH = new QualificationId("npqh");
  static final RoleId TEACHER = new RoleId("teacher");
  static final RoleId SENCO = new RoleId("senco");
  static final RoleId SENIOR = new RoleId("senior-senco");
  static final RoleId HEAD = new RoleId("head");
  static final RoleId THERAPIST = new RoleId("therapist");

  private Sample() {}

  static Picture picture() {
    return picture(pathway());
  }

  static Picture picture(Pathway pathway) {
    return Drawing.draw(pathway, pathway.views().getFirst(), Theme.PAPER);
  }

  static Pathway pathway() {
    return Pathway.of("Routes & ranks in a <small> school")
        .withAbout(about())
        .withQualifications(
            List.of(
                qualification(NPQ, "NPQ for SENCOs", "NPQ SENCO"),
                qualification(NPQH, "NPQ in Headship", "NPQH")))
        .withRoles(roles())
        .withSteps(steps())
        .withViews(List.of(view()));
  }

  private static About about() {
    return new About(
        Optional.empty(),
        Optional.of("Hill School"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDate.of(2026, 9, 1)),
        Optional.empty(),
        Optional.of("An illustration for tests"),
        List.of("Made up for tests, 2026"),
        Extra.NONE);
  }

  private static Qualification qualification(QualificationId id, String name, String shortName) {
    Qualification plain = Qualification.of(id, name);
    return new Qualification(
        id,
        name,
        Optional.of(shortName),
        plain.months(),
        plain.offered(),
        plain.completeBy(),
        plain.countsAs(),
        plain.audience(),
        plain.funding(),
        plain.summary(),
        plain.sources(),
        plain.extra());
  }

  private static List<Role> roles() {
    return List.of(
        Role.of(TEACHER, "Teacher", RoleKind.TEACHER).withSetting(Optional.of(Setting.SCHOOL)),
        Role.of(SENCO, "SENCo", RoleKind.SENCO)
            .withSetting(Optional.of(Setting.SCHOOL))
            .withLeadershipTeam(Optional.of(true))
            .withPay(
                Optional.of(Pay.of(PayFrame.LEADERSHIP, Optional.of("L6"), Optional.of("L10"))))
            .withProtectedTime(Optional.of(ProtectedTime.of(2.5)))
            .withNeeds(List.of(Need.of(NPQ, new Timing.Within(3)))),
        Role.of(SENIOR, "Senior SENCo", RoleKind.SENIOR_SENCO)
            .withLeadershipTeam(Optional.of(false)),
        Role.of(HEAD, "Headteacher of the whole of a very long name", RoleKind.HEADTEACHER)
            .withLeadershipTeam(Optional.of(true)),
        Role.of(THERAPIST, "Speech and language therapist", RoleKind.PARTNER)
            .withSetting(Optional.of(Setting.PARTNER)));
  }

  private static List<Step> steps() {
    return List.of(
        step("teacher-to-senco", TEACHER, SENCO, StepKind.ADVANCE)
            .withNeeds(List.of(Need.of(NPQ, new Timing.Within(3)))),
        step("senco-to-senior", SENCO, SENIOR, StepKind.DEEPEN),
        step("senior-to-head", SENIOR, HEAD, StepKind.ADVANCE)
            .withNeeds(List.of(Need.of(NPQH, new Timing.Helpful()))),
        step("teacher-to-head", TEACHER, HEAD, StepKind.ADVANCE)
            .withNeeds(List.of(Need.of(NPQH, new Timing.Before()))),
        step("therapist-to-senco", THERAPIST, SENCO, StepKind.SIDEWAYS));
  }

  private static Step step(String id, RoleId from, RoleId to, StepKind kind) {
    return Step.of(new StepId(id), from, to, kind);
  }

  private static View view() {
    return View.of(new ViewId("school"), ViewKind.SCHOOL, "In a school")
        .withStages(
            List.of(
                Stage.of(new StageId("classroom"), "Classroom"),
                Stage.of(new StageId("practice"), "Practice"),
                Stage.of(new StageId("leading"), "Leading")))
        .withStrands(
            List.of(
                Strand.of(new StrandId("leadership"), "Leadership", Tone.LEADERSHIP),
                Strand.of(new StrandId("inclusion"), "Inclusion", Tone.INCLUSION),
                Strand.of(new StrandId("partners"), "Partner professions", Tone.PARTNER)))
        .withPlacements(
            List.of(
                Placement.of(TEACHER, new Point(168, 40)),
                Placement.of(HEAD, new Point(744, 40)),
                Placement.of(SENCO, new Point(456, 216)),
                Placement.of(SENIOR, new Point(744, 216)),
                Placement.of(THERAPIST, new Point(456, 392))))
        .withCaption(Optional.of("Every kind of step and of need, once."));
  }
}
