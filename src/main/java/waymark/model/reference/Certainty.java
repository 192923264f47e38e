package waymark.model.reference;

import waymark.model.Word;

/// How sure a fact is.
public enum Certainty implements Word {
  /// Read where it was first published.
  READ,

  /// Read in a secondary page.
  SECOND_HAND,

  /// Worked out from what was read, never published in this form.
  DERIVED,

  /// Widely known, not seen at a source.
  KNOWN,

  /// Concluded from what was read.
  INFERRED
}
