package waymark.file.csv;

import java.util.Optional;
import java.util.function.Function;

/// How the text of a cell is understood.
///
/// @param expected what such a cell holds, in words
/// @param read the value of a text, or empty if it has none
/// @param <T> the values
public record CellForm<T>(String expected, Function<String, Optional<T>> read) {}
