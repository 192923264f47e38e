package waymark.gesture;

/// What a menu or a key can begin on the canvas, and hands or keys then carry on.
public enum Act {
  /// A new role, to be named at once.
  NEW_ROLE,

  /// A new note, to be written at once.
  NEW_NOTE,

  /// A new stage behind the one that has the focus, or the last.
  NEW_STAGE,

  /// A new strand below the one that has the focus, or the last.
  NEW_STRAND,

  /// Another title for what has the focus.
  RENAME,

  /// A step from the role that has the focus, to a role that is chosen.
  CONNECT,

  /// Another role for the step that has the focus to leave.
  RECONNECT_START,

  /// Another role for the step that has the focus to arrive at.
  RECONNECT_END,

  /// Other corners for the step that has the focus.
  BEND,

  /// Another place for the badges of the step that has the focus.
  MOVE_LABEL,

  /// Room, beyond a line that is drawn aside.
  MAKE_ROOM
}
