package waymark.file;

import java.util.List;
import waymark.file.csv.BadCell;
import waymark.file.csv.Row;

/// One table of reference data: its file, the columns it must have, and what a row means.
///
/// @param file such as `pay.csv`
/// @param columns those that it must have
/// @param reader what a row means
/// @param <T> what a row means
record ReferenceTable<T>(String file, List<String> columns, Reader<T> reader) {

  /// What a row means.
  interface Reader<T> {
    T read(Row row) throws BadCell;
  }
}
