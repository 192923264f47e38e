package waymark.model;

/// Which way paper is turned.
public enum PaperTurn implements Word {
  /// It stands.
  PORTRAIT("portrait", "Portrait"),
  /// It lies on its side.
  LANDSCAPE("landscape", "Landscape");

  private final String word;
  private final String label;

  PaperTurn(String word, String label) {
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
