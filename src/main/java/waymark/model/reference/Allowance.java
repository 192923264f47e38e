package waymark.model.reference;

import java.util.Optional;
import waymark.model.PayStatus;

/// What may be paid to a classroom teacher on top of a point, in one year.
///
/// @param year the year for which it holds
/// @param name such as `TLR2` or `SEN allowance`
/// @param from the least, in pounds a year, if known
/// @param to the most, in pounds a year, if known
/// @param status how firm it is
/// @param citation where it was read
public record Allowance(
    PayYear year,
    String name,
    Optional<Integer> from,
    Optional<Integer> to,
    PayStatus status,
    Citation citation) {}
