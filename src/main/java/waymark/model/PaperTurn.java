package waymark.model;

/// Which way paper is turned.
public enum PaperTurn implements Word {
  /// It stands.
  PORTRAIT,
  /// It lies on its side.
  LANDSCAPE
}
