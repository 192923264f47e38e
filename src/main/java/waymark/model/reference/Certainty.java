package waymark.model.reference;

import waymark.model.Word;

/// How sure a fact is.
public enum Certainty implements Word {
  /// Read where it was first published.
  READ("read at its source"),

  /// Read in a secondary page.
  SECOND_HAND("read in a secondary page"),

  /// Worked out from what was read, never published in this form.
  DERIVED("worked out, not published in this form"),

  /// Widely known, not seen at a source.
  KNOWN("widely known, not seen at a source"),

  /// Concluded from what was read.
  INFERRED("inferred");

  private final String label;

  Certainty(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
