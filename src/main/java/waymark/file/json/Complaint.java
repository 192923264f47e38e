package waymark.file.json;

import java.util.function.Supplier;

/// Something in a text that is not as it should be.
///
/// @param at where
/// @param found what stands there, in words
/// @param expected what should; worked out only for complaints that are shown
public record Complaint(Spot at, String found, Supplier<String> expected) {}
