package waymark.model.reference;

import waymark.model.Word;

/// What a qualification is for, as far as rules care.
public enum Purpose implements Word {
  /// Makes a teacher.
  TEACHING("teaching"),

  /// The award that a SENCo must gain.
  SENCO("SENCo"),

  /// For senior leaders.
  SENIOR_LEADERSHIP("senior leadership"),

  /// For heads.
  HEADSHIP("headship"),

  /// For executive heads and chief executives.
  EXECUTIVE("executive leadership"),

  /// For a subject or a group of pupils.
  SPECIALIST("a specialism");

  private final String label;

  Purpose(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
