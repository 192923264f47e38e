package waymark.model;

/// Sizes of paper (ISO 216).
public enum PaperSize implements Word {
  /// 210 by 297 millimetres.
  A4,
  /// 297 by 420 millimetres.
  A3
}
