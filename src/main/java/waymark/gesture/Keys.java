package waymark.gesture;

/// The keys held while something happens.
///
/// @param shift adds to the selection, constrains a drag
/// @param shortcut Ctrl, or Command on a Mac
/// @param alt lets go of snapping
public record Keys(boolean shift, boolean shortcut, boolean alt) {

  /// No key held.
  public static final Keys NONE = new Keys(false, false, false);

  /// Shift alone.
  public static final Keys SHIFT = new Keys(true, false, false);

  /// Ctrl, or Command on a Mac, alone.
  public static final Keys SHORTCUT = new Keys(false, true, false);

  /// Alt alone.
  public static final Keys ALT = new Keys(false, false, true);

  boolean makesRoom() {
    return shift && shortcut;
  }

  boolean extendsSelection() {
    return shift || shortcut;
  }
}
