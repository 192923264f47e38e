package waymark.model.reference;

/// How many units a pupil adds to the score by which schools are grouped.
///
/// @param stage the pupil's, such as `key stage 3`
/// @param units for each pupil
/// @param citation where it was read
public record UnitPoints(String stage, int units, Citation citation) {}
