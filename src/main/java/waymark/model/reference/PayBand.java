package waymark.model.reference;

import java.util.Optional;
import waymark.model.PayFrame;

/// What a band of a pay structure without points is worth: the pay of partner professions.
///
/// @param frame the structure it belongs to
/// @param band its name, such as `Band 6`
/// @param year for which it was read, as its own structure counts years
/// @param from the least, in pounds a year, if known
/// @param to the most, in pounds a year, if known
/// @param note anything a reader should know, such as a rise since
/// @param citation where it was read
public record PayBand(
    PayFrame frame,
    String band,
    String year,
    Optional<Integer> from,
    Optional<Integer> to,
    Optional<String> note,
    Citation citation) {}
