package waymark.app.table;

import java.util.Optional;

/// A row on the screen.
///
/// @param id what it is about; empty for the blank row at the end, in which a new one begins
/// @param <I> the ids of rows
record Line<I>(Optional<I> id) {

  static <I> Line<I> of(I id) {
    return new Line<>(Optional.of(id));
  }

  static <I> Line<I> blank() {
    return new Line<>(Optional.empty());
  }
}
