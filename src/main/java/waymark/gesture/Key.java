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

  /// Begins a step at what has the focus.
  C
}
