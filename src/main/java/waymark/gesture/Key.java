package waymark.gesture;

/// The keys that the canvas knows. All others are for somebody else.
public enum Key {
  /// Takes back the gesture under way.
  ESCAPE,

  /// Confirms, or renames what has the focus.
  ENTER,

  /// Selects what has the focus; held, the primary button pans.
  SPACE,

  /// Moves the focus in reading order.
  TAB,

  /// Removes from the view; with Shift, deletes from the pathway. Backspace counts as this.
  DELETE,

  /// Renames what has the focus.
  F2,

  /// On to the things of the next kind: roles, steps, stages and strands, notes.
  PAGE_DOWN,

  /// Back to those of the kind before.
  PAGE_UP,

  /// Opens the context menu of what has the focus.
  MENU,

  /// Moves what is selected to the left; or the focus, or makes a role there.
  LEFT,

  /// Likewise to the right.
  RIGHT,

  /// Likewise upwards.
  UP,

  /// Likewise downwards.
  DOWN,

  /// The first in reading order.
  HOME,

  /// The last in reading order.
  END,

  /// With the shortcut key, selects all.
  A,

  /// Bends the step that has the focus.
  B,

  /// Begins a step at the role that has the focus; or moves an end of the step that has it.
  C,

  /// Moves the label of the step that has the focus.
  L,

  /// Makes room from what has the focus on.
  M
}
