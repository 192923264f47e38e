package waymark.model;

/// A line that a card may show below its title.
public enum CardLine implements Word {
  /// Where the role is held.
  SETTING("Setting"),

  /// The pay range.
  PAY("Pay"),

  /// Days a week kept for the role.
  PROTECTED_TIME("Protected time"),

  /// Whether the role is on the leadership team.
  LEADERSHIP_TEAM("Leadership team"),

  /// What the role is, in the author's words.
  SUMMARY("Summary"),

  /// What the role itself asks for, whichever way one came.
  NEEDS("Needs");

  private final String label;

  CardLine(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
