package waymark.gesture;

/// A button of the mouse, or what stands for it.
public enum Button {
  /// Selects, drags and draws.
  PRIMARY,

  /// Pans.
  MIDDLE,

  /// Opens the context menu.
  SECONDARY
}
