package waymark.table;

import java.util.Locale;

/// What the table of steps says of a step.
public enum StepColumn implements Column {
  /// The role left.
  FROM,

  /// The role taken up.
  TO,

  /// What the move means.
  KIND,

  /// What it asks for, and by when.
  NEEDS,

  /// How long one usually is in the role before.
  YEARS,

  /// Anything a reader should know.
  NOTE;

  @Override
  public boolean isProse() {
    return this == NOTE;
  }

  @Override
  public String key() {
    return "step." + name().toLowerCase(Locale.ROOT);
  }
}
