package waymark.model;

/// The strand colours of the house; each is a dark colour and a light tint in the theme.
public enum Tone implements Word {
  /// Purple.
  LEADERSHIP("Leadership"),

  /// Green.
  INCLUSION("Inclusion"),

  /// Amber.
  SPECIAL("Special and alternative"),

  /// Blue.
  TEACHING("Teaching"),

  /// Slate, with a dashed edge.
  PARTNER("Partner professions");

  private final String label;

  Tone(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
