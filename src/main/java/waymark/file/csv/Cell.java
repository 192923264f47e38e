package waymark.file.csv;

/// One cell of a table and where it begins.
///
/// @param text what it holds, without quotes and white space around it
/// @param line from 1
/// @param column from 1, counted in UTF-16 units
record Cell(String text, int line, int column) {

  BadCell unlike(String expected) {
    return new BadCell(line, column, text.isEmpty() ? "nothing" : "\"" + glance() + "\"", expected);
  }

  private String glance() {
    return text.length() <= 60 ? text : text.substring(0, 59) + "…";
  }
}
