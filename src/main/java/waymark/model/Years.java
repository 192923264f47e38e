package waymark.model;

/// How long something takes, in years.
///
/// @param from the least, 0 to 60
/// @param to the most, `from` to 60
/// @param extra fields of the file that are not known here
public record Years(double from, double to, Extra extra) {

  /// The most years that anything may take.
  public static final double LIMIT = 60;

  public Years {
    if (!(from >= 0 && from <= to && to <= LIMIT)) {
      throw new IllegalArgumentException("not a span of years: " + from + " to " + to);
    }
  }

  /// A span with nothing else said.
  public Years(double from, double to) {
    this(from, to, Extra.NONE);
  }
}
