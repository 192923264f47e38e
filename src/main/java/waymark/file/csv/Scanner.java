package waymark.file.csv;

import java.util.ArrayList;
import java.util.List;

/// Text to cells. It lives as long as one reading.
final class Scanner {

  private final String text;
  private int at;
  private int line = 1;
  private int lineStart;

  Scanner(String text) {
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /// The rows that have a cell with something in it.
  List<List<Cell>> rows() throws BadCell {
    List<List<Cell>> rows = new ArrayList<>();
    while (at < text.length()) {
      List<Cell> row = row();
      if (row.stream().anyMatch(c -> !c.text().isEmpty())) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<Cell> row() throws BadCell {
    List<Cell> row = new ArrayList<>();
    row.add(cell());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      row.add(cell());
    }
    passLineEnd();
    return row;
  }

  private Cell cell() throws BadCell {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
  }

  private Cell plain() {
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return new Cell(text.substring(start, at).strip(), line, start - lineStart + 1);
  }

  private Cell quoted() throws BadCell {
    int startLine = line;
    int startColumn = at - lineStart + 1;
    var inside = new StringBuilder();
    at++;
    while (at < text.length() && !closes()) {
      char c = text.charAt(at);
      inside.append(c);
      at += c == '"' ? 2 : 1;
      countLine(c);
    }
    if (at == text.length()) {
      throw new BadCell(startLine, startColumn, "a quote that is not closed", "a second \"");
    }
    at++;
    Cell rest = plain();
    if (!rest.text().isEmpty()) {
      throw rest.unlike("a comma after the closing quote");
    }
    return new Cell(inside.toString().strip(), startLine, startColumn);
  }

  private boolean closes() {
    return text.charAt(at) == '"' && !text.startsWith("\"\"", at);
  }

  private void passLineEnd() {
    if (at < text.length()) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      line++;
      lineStart = at;
    }
  }

  private void countLine(char c) {
    if (c == '\n') {
      line++;
      lineStart = at;
    }
  }
}
