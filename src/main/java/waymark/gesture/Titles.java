package waymark.gesture;

import java.util.Optional;
import waymark.edit.Edit;
import waymark.edit.NoteEdit;
import waymark.edit.QualificationEdit;
import waymark.edit.RoleEdit;
import waymark.edit.StageEdit;
import waymark.edit.StrandEdit;
import waymark.edit.ViewEdit;
import waymark.model.EvidenceId;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.QualificationId;
import waymark.model.QuestionId;
import waymark.model.RoleId;
import waymark.model.StageId;
import waymark.model.StepId;
import waymark.model.StrandId;
import waymark.model.View;
import waymark.model.ViewId;

/// What has a title that can be changed in place.
final class Titles {

  private Titles() {}

  static boolean canRename(Id id) {
    return switch (id) {
      case RoleId _, NoteId _, StageId _, StrandId _, ViewId _, QualificationId _ -> true;
      case StepId _, EvidenceId _, QuestionId _ -> false;
    };
  }

  static Optional<Edit> rename(Scene scene, Id id, String text) {
    View view = scene.view();
    return switch (id) {
      case RoleId role -> Optional.of(new RoleEdit.RenameRole(role, text));
      case StageId stage -> Optional.of(new StageEdit.RenameStage(view.id(), stage, text));
      case StrandId strand -> Optional.of(new StrandEdit.RenameStrand(view.id(), strand, text));
      case ViewId other -> Optional.of(new ViewEdit.RenameView(other, text));
      case NoteId note ->
          view.note(note).map(n -> new NoteEdit.ChangeNote(view.id(), n.withText(text)));
      case QualificationId qualification ->
          scene
              .pathway()
              .qualification(qualification)
              .map(q -> QualificationEdit.ChangeQualification.between(q, q.withName(text)));
      case StepId _, EvidenceId _, QuestionId _ -> Optional.empty();
    };
  }
}
