package waymark.app.panel;

/// The part of the inspector that speaks of one thing.
sealed interface Panel
    permits RolePanel,
        StepPanel,
        QualificationPanel,
        StagePanel,
        StrandPanel,
        NotePanel,
        ViewPanel,
        SeveralPanel {

  /// {@return what is shown}
  Form node();

  /// {@return whether the thing is still in the pathway}
  boolean stillThere();
}
