package waymark.file;

import java.util.List;
import waymark.file.json.Complaints;

/// Why a file is not a pathway: one of the reasons, and where.
///
/// @param file the file's name, as the person gave it
/// @param line from 1
/// @param column from 1, counted in UTF-16 units
/// @param found what stands there, in words
/// @param expected what should
public record Problem(String file, int line, int column, String found, String expected) {

  /// {@return the first of the `complaints` about `file`, at most [Reading#MOST_PROBLEMS]}
  static List<Problem> of(String file, Complaints complaints) {
    return complaints.first(Reading.MOST_PROBLEMS).stream()
        .map(c -> new Problem(file, c.at().line(), c.at().column(), c.found(), c.expected().get()))
        .toList();
  }

  /// {@return where it is, as compilers write it: `FILE:LINE:COLUMN`}
  public String where() {
    return file + ":" + line + ":" + column;
  }

  /// {@return what was found and what was expected, without the place}
  public String what() {
    return "found " + found + "; expected " + expected;
  }

  /// {@return a sentence that says it all}
  public String message() {
    return "In %s, line %d, column %d: %s.".formatted(file, line, column, what());
  }
}
