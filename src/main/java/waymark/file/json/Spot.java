package waymark.file.json;

/// A place in a text. Columns count UTF-16 units, as most editors do.
///
/// @param line from 1
/// @param column from 1
public record Spot(int line, int column) implements Comparable<Spot> {

  /// Where a text begins.
  public static final Spot START = new Spot(1, 1);

  @Override
  public int compareTo(Spot other) {
    int byLine = Integer.compare(line, other.line);
    return byLine == 0 ? Integer.compare(column, other.column) : byLine;
  }
}
