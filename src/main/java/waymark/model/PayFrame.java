package waymark.model;

/// The pay structure that a range is taken from.
public enum PayFrame implements Word {
  /// Points M1 to M6; a range may run on to U3.
  MAIN("Main pay range"),

  /// Points U1 to U3.
  UPPER("Upper pay range"),

  /// A range with a least and a most, no points.
  LEAD_PRACTITIONER("Lead practitioner pay range"),

  /// L1 to L43: advisory points within a statutory range.
  LEADERSHIP("Leadership pay range"),

  /// Educational psychologists and advisers.
  SOULBURY("Soulbury"),

  /// Bands, as for speech and language therapists.
  NHS("NHS Agenda for Change"),

  /// The employer's own pay, such as a trust's for its executives.
  LOCAL("Local terms");

  private final String label;

  PayFrame(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
