package waymark.model;

/// How long a course takes, in months.
///
/// @param from the least, 0 to 240
/// @param to the most, `from` to 240
/// @param extra fields of the file that are not known here
public record Months(int from, int to, Extra extra) {

  /// The most months that a course may take.
  public static final int LIMIT = 240;

  public Months {
    if (from < 0 || from > to || to > LIMIT) {
      throw new IllegalArgumentException("not a span of months: " + from + " to " + to);
    }
  }

  /// A span with nothing else said.
  public Months(int from, int to) {
    this(from, to, Extra.NONE);
  }
}
