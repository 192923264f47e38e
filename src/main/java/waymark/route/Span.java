package waymark.route;

/// How long a route takes, in years.
///
/// @param from the least
/// @param to the most
public record Span(double from, double to) {}
