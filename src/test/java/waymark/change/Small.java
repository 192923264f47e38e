package waymark.change;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import waymark.model.Extra;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.PayFrame;
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
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

/// A pathway of two roles, and ways to change it.
final class Small {

  static final RoleId SENCO = new RoleId("senco");
  static final RoleId HEAD = new RoleId("head");
  static final QualificationId NPQ = new QualificationId("npq-senco");
  static final Pathway PATHWAY = pathway();

  private Small() {}

  private static Pathway pathway() {
    return Pathway.of("Ours")
        .withQualifications(
            List.of(
                Qualification.of(NPQ, "NPQ for SENCOs").withShortName(Optional.of("NPQ SENCO"))))
        .withRoles(
            List.of(
                Role.of(SENCO, "SENCo", RoleKind.SENCO)
                    .withPay(
                        Optional.of(
                            Pay.of(PayFrame.LEADERSHIP, Optional.of("L6"), Optional.of("L10")))),
                Role.of(HEAD, "Head", RoleKind.HEADTEACHER)))
        .withSteps(List.of(Step.of(new StepId("senco-to-head"), SENCO, HEAD, StepKind.ADVANCE)))
        .withViews(
            List.of(
                View.of(new ViewId("school"), ViewKind.SCHOOL, "In a school")
                    .withPlacements(List.of(at(SENCO, 40), at(HEAD, 400)))));
  }

  static Placement at(RoleId role, int x) {
    return new Placement(
        role, Optional.of(new Point(x, 80)), Optional.empty(), Optional.empty(), Extra.NONE);
  }

  static Pathway withRole(RoleId id, UnaryOperator<Role> change) {
    return withRole(PATHWAY, id, change);
  }

  static Pathway withRole(Pathway pathway, RoleId id, UnaryOperator<Role> change) {
    return pathway.withRoles(
        pathway.roles().stream().map(r -> r.id().equals(id) ? change.apply(r) : r).toList());
  }

  static Pathway with(Pathway pathway, Role more) {
    return pathway.withRoles(Stream.concat(pathway.roles().stream(), Stream.of(more)).toList());
  }
}
