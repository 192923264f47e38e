package waymark.table;

import java.util.List;
import java.util.Optional;
import waymark.model.Extra;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.PayFrame;
import waymark.model.Period;
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
import waymark.model.Timing;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

/// A teacher may become a SENCo, and a SENCo a head of inclusion.
final class Staff {

  static final RoleId TEACHER = new RoleId("teacher");
  static final RoleId SENCO = new RoleId("senco");
  static final RoleId HEAD = new RoleId("head");
  static final StepId UP = new StepId("up");
  static final StepId ON = new StepId("on");

  private Staff() {}

  static Pathway pathway() {
    QualificationId npq = new QualificationId("npq-senco");
    Need need =
        new Need(
            List.of(npq),
            new Timing.Within(3),
            Period.ALWAYS,
            List.of(),
            Optional.of("Regulations 2014"),
            Extra.NONE);
    List<Role> roles =
        List.of(
            Role.of(TEACHER, "Teacher", RoleKind.TEACHER),
            Role.of(SENCO, "SENCo", RoleKind.SENCO)
                .withPay(
                    Optional.of(Pay.of(PayFrame.LEADERSHIP, Optional.of("L6"), Optional.of("L10"))))
                .withNeeds(List.of(need)),
            Role.of(HEAD, "Head of Inclusion", RoleKind.HEAD_OF_INCLUSION));
    View view =
        View.of(new ViewId("school"), ViewKind.SCHOOL, "In a school")
            .withStages(
                List.of(
                    Stage.of(new StageId("early"), "Early"), Stage.of(new StageId("late"), "Late")))
            .withPlacements(
                roles.stream().map(r -> Placement.of(r.id(), new Point(0, 0))).toList());
    return Pathway.of("Ours")
        .withQualifications(
            List.of(
                Qualification.of(npq, "NPQ for SENCOs"),
                Qualification.of(new QualificationId("na-senco"), "NA SENCO")))
        .withRoles(roles)
        .withSteps(
            List.of(
                Step.of(UP, TEACHER, SENCO, StepKind.ADVANCE),
                Step.of(ON, SENCO, HEAD, StepKind.ADVANCE)))
        .withViews(List.of(view));
  }

  static RoleTable roles() {
    return new RoleTable(pathway(), pathway().views().getFirst());
  }

  static StepTable steps() {
    return new StepTable(pathway(), pathway().views().getFirst());
  }

  /// The table after that text was put into that cell; it must be taken.
  static RoleTable put(RoleTable table, RoleId role, RoleColumn column, String text) {
    return switch (table.write(role, column, text)) {
      case Entry.Taken(var edit) -> table.on(edit.apply(table.pathway()));
      case Entry.Same _ -> throw new AssertionError("nothing changed");
      case Entry.Refused(String why) -> throw new AssertionError(why);
    };
  }

  static StepTable put(StepTable table, StepId step, StepColumn column, String text) {
    return switch (table.write(step, column, text)) {
      case Entry.Taken(var edit) -> table.on(edit.apply(table.pathway()));
      case Entry.Same _ -> throw new AssertionError("nothing changed");
      case Entry.Refused(String why) -> throw new AssertionError(why);
    };
  }

  /// Why that text is refused in that cell.
  static String why(Entry entry) {
    return entry instanceof Entry.Refused(String why) ? why : "taken: " + entry;
  }
}
