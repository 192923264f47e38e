package waymark.picture;

import java.util.List;

/// A line's look. Ends and corners are round.
///
/// @param width more than 0
/// @param dash lengths of dash and gap in turn; empty for an unbroken line
public record Stroke(Colour colour, double width, List<Double> dash) {

  public Stroke {
    dash = List.copyOf(dash);
    if (!(width > 0)) {
      throw new IllegalArgumentException("a line has a width: " + width);
    }
  }

  /// {@return an unbroken line}
  public static Stroke solid(Colour colour, double width) {
    return new Stroke(colour, width, List.of());
  }
}
