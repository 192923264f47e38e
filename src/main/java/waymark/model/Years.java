package waymark.model;

/// How long something takes, in years.
///
/// @param from the least, 0 to 60
/// @param to the most, `from` to 60
public record Years(double from, double to) {

  /// The most years that anything may take.
  public static final double LIMIT = 60;

  public Years {
    if (!(from >= 0 && from <= to && to <= LIMIT)) {
      throw new IllegalArgumentException("not a span of years: " + from + " to " + to);
    }
  }
}
