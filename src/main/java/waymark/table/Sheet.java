package waymark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Rows of cells, as spreadsheets put them on the clipboard.
///
/// @param rows from the first; they need not be of one length
public record Sheet(List<List<String>> rows) {

  public Sheet {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// {@return the cells of `text`; cells may stand in double quotes and then hold anything, quotes
  /// doubled; a quote that is not closed before the end of its cell is a quote like any other}
  public static Sheet parse(String text, Separator separator) {
    return new Sheet(new Reading(text, separator).rows());
  }

  /// {@return the cells with tabs between them, in quotes where they need it}
  public String write() {
    return rows.stream()
        .map(row -> row.stream().map(Sheet::quoted).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /// {@return how many cells the longest row has}
  public int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /// {@return the cell there; empty beyond the end of its row}
  public String cell(int row, int column) {
    List<String> cells = rows.get(row);
    return column < cells.size() ? cells.get(column) : "";
  }

  /// {@return whether no row says anything}
  public boolean isBlank() {
    return rows.stream().allMatch(Sheet::isBlank);
  }

  static boolean isBlank(List<String> row) {
    return row.stream().allMatch(String::isBlank);
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  /// A text while it is being read.
  private static final class Reading {
    private final String text;
    private final Separator separator;
    private int at;

    Reading(String text, Separator separator) {
      this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
      this.separator = separator;
    }

    List<List<String>> rows() {
      List<List<String>> rows = new ArrayList<>();
      while (at < text.length()) {
        rows.add(row());
      }
      return rows;
    }

    private List<String> row() {
      List<String> row = new ArrayList<>();
      row.add(cell());
      while (at < text.length() && separator.is(text.charAt(at))) {
        at++;
        row.add(cell());
      }
      at += text.startsWith("\r\n", at) ? 2 : 1;
      return row;
    }

    private String cell() {
      int close = at < text.length() && text.charAt(at) == '"' ? closing() : -1;
      if (close >= 0) {
        String inside = text.substring(at + 1, close).replace("\"\"", "\"");
        at = close + 1;
        return inside;
      }
      int start = at;
      while (at < text.length() && !isEnd(at)) {
        at++;
      }
      return text.substring(start, at);
    }

    /// The quote that closes the cell that begins here; -1 if none does.
    private int closing() {
      int i = at + 1;
      while (i < text.length()) {
        if (text.startsWith("\"\"", i)) {
          i += 2;
        } else if (text.charAt(i) == '"') {
          return i + 1 == text.length() || isEnd(i + 1) ? i : -1;
        } else {
          i++;
        }
      }
      return -1;
    }

    private boolean isEnd(int index) {
      char c = text.charAt(index);
      return c == '\n' || c == '\r' || separator.is(c);
    }
  }
}
