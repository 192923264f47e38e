package waymark.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands between the cells of a row.
public enum Separator {
  /// As spreadsheets put them on the clipboard.
  TAB('\t'),

  /// As in most CSV files.
  COMMA(','),

  /// As in CSV files of countries that write 2,5.
  SEMICOLON(';'),

  /// Nothing: every line is one cell.
  NONE('\0');

  private final char sign;

  Separator(char sign) {
    this.sign = sign;
  }

  boolean is(char c) {
    return c == sign && this != NONE;
  }

  /// {@return what most likely stands between the cells of `text`: tabs if there are any; else
  /// commas or semicolons if they give two rows or more of as many cells each; else nothing}
  public static Separator of(String text) {
    if (text.indexOf('\t') >= 0) {
      return TAB;
    }
    return Stream.of(COMMA, SEMICOLON).filter(s -> isRegular(text, s)).findFirst().orElse(NONE);
  }

  private static boolean isRegular(String text, Separator separator) {
    List<List<String>> rows =
        Sheet.parse(text, separator).rows().stream().filter(r -> !Sheet.isBlank(r)).toList();
    Optional<Integer> width = rows.stream().map(List::size).findFirst().filter(w -> w > 1);
    return rows.size() > 1 && rows.stream().allMatch(r -> width.equals(Optional.of(r.size())));
  }
}
