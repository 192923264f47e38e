package waymark.edit;

import waymark.model.Pathway;

/// Something that a person does to a pathway, all of it in one step.
public sealed interface Edit
    permits RoleEdit,
        QualificationEdit,
        StepEdit,
        NeedEdit,
        PlaceEdit,
        LineEdit,
        NoteEdit,
        ViewEdit,
        StageEdit,
        StrandEdit,
        EvidenceEdit,
        QuestionEdit,
        MakeRoom,
        PathwayEdit,
        FigureEdit,
        Paste,
        Several {

  /// {@return what it does, as an order: `Move 3 roles`}
  String label();

  /// {@return `pathway` with this done to it; equal to `pathway` if there was nothing to do}
  ///
  /// @throws IllegalArgumentException naming the first id that is not there, or that is there
  ///   already
  Pathway apply(Pathway pathway);
}
