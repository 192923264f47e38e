package waymark.file;

import waymark.file.json.Complaints;
import waymark.model.EvidenceId;
import waymark.model.QualificationId;
import waymark.model.QuestionId;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.model.ViewId;

/// The ids of a whole file.
record Scope(
    Ids<RoleId> roles,
    Ids<QualificationId> qualifications,
    Ids<StepId> steps,
    Ids<EvidenceId> evidence,
    Ids<QuestionId> questions,
    Ids<ViewId> views) {

  Scope() {
    this(
        new Ids<>("role", RoleId::new),
        new Ids<>("qualification", QualificationId::new),
        new Ids<>("step", StepId::new),
        new Ids<>("piece of evidence", EvidenceId::new),
        new Ids<>("question", QuestionId::new),
        new Ids<>("view", ViewId::new));
  }

  /// Notes a complaint for each id that is named and not defined.
  void settle(Complaints complaints) {
    roles.settle(complaints);
    qualifications.settle(complaints);
    steps.settle(complaints);
    views.settle(complaints);
  }
}
