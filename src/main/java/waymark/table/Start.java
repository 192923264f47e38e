package waymark.table;

import java.util.List;
import waymark.edit.Edit;

/// Which row is meant by cells that name one.
///
/// @param <I> the ids of rows
/// @param <C> the columns
public sealed interface Start<I, C> {

  /// Rows that are there; more than one if their names cannot tell them apart.
  record Known<I, C>(List<I> rows) implements Start<I, C> {
    public Known {
      rows = List.copyOf(rows);
    }
  }

  /// A new one.
  ///
  /// @param edit makes it
  record Begun<I, C>(Edit edit, I row) implements Start<I, C> {}

  /// None.
  ///
  /// @param column of the cell that stands in the way
  /// @param why what was found there and what was expected
  record Unfit<I, C>(C column, String why) implements Start<I, C> {}
}
