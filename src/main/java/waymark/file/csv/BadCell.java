package waymark.file.csv;

/// That a cell, a row or a table cannot be used, and where. It is caught where tables are read and
/// told as a problem of the file; it never leaves the room.
public final class BadCell extends Exception {

  private static final long serialVersionUID = 1;

  private final int line;
  private final int column;
  private final String found;
  private final String expected;

  BadCell(int line, int column, String found, String expected) {
    super(found, null, false, false);
    this.line = line;
    this.column = column;
    this.found = found;
    this.expected = expected;
  }

  /// {@return the line, from 1}
  public int line() {
    return line;
  }

  /// {@return the column, from 1, counted in UTF-16 units}
  public int column() {
    return column;
  }

  /// {@return what stands there, in words}
  public String found() {
    return found;
  }

  /// {@return what should}
  public String expected() {
    return expected;
  }
}
