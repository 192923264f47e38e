package waymark.model.reference;

import java.util.Optional;

/// What somebody says about the time that a SENCo needs.
///
/// @param days a week, if it comes to a number
/// @param guidance a sentence
/// @param citation who says so
public record TimeGuidance(Optional<Double> days, String guidance, Citation citation) {}
