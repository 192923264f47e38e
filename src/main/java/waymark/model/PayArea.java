package waymark.model;

/// The four areas of England by which teachers' pay differs (STPCD).
public enum PayArea implements Word {
  /// Everywhere but the three below.
  ENGLAND("England, outside the London area"),

  /// The fringe area.
  FRINGE("London fringe"),

  /// The outer London area.
  OUTER_LONDON("Outer London"),

  /// The inner London area.
  INNER_LONDON("Inner London");

  private final String label;

  PayArea(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
