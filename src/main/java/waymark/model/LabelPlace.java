package waymark.model;

/// Where a person put the label of a step in a view. It never moves by itself.
///
/// @param step the step
/// @param at the upper left corner of its first badge
public record LabelPlace(StepId step, Point at, Extra extra) {}
