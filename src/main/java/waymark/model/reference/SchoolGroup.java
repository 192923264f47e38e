package waymark.model.reference;

import java.util.Optional;

/// A group of schools of like size, which sets the pay range of their heads.
///
/// @param number 1 to 8
/// @param unitsTo the most units a school of the group has; empty for the largest group
/// @param from the lowest point of the head's range, such as `L6`
/// @param to the highest, such as `L18`
/// @param citation where it was read
public record SchoolGroup(
    int number, Optional<Integer> unitsTo, String from, String to, Citation citation) {}
