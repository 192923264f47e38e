package waymark.model;

/// Sizes of paper (ISO 216).
public enum PaperSize implements Word {
  /// 210 by 297 millimetres.
  A4("a4", "A4"),
  /// 297 by 420 millimetres.
  A3("a3", "A3");

  private final String word;
  private final String label;

  PaperSize(String word, String label) {
    this.word = word;
    this.label = label;
  }

  @Override
  public String word() {
    return word;
  }

  @Override
  public String label() {
    return label;
  }
}
