package waymark.layout;

/// How large everything is that an arrangement must leave room for.
///
/// @param cards of roles
/// @param labels of steps
public record Sizes(CardSizes cards, LabelSizes labels) {}
