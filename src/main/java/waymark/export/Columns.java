package waymark.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// How wide the columns of a table are: wide enough that no line is broken, if there is room; else
/// narrowed bit by bit where that makes the rows the least higher, but never so far that a word is
/// broken.
public final class Columns {

  /// In how many bits what is too much is taken away.
  private static final int BITS = 80;

  private static final double SLACK = 0.01;

  private final double padding;
  private final double space;
  private final double[] widths;
  private final double[] least;

  /// The words of each cell by their widths, row by row, the header first.
  private final List<List<double[]>> cells = new ArrayList<>();

  private final List<int[]> lines = new ArrayList<>();

  private Columns(Block.Table table, ToDoubleFunction<String> measure, double padding) {
    this.padding = padding;
    space = measure.applyAsDouble(" ");
    int columns = table.header().size();
    widths = new double[columns];
    least = new double[columns];
    Stream.concat(Stream.of(table.header()), table.rows().stream())
        .forEach(row -> add(row, measure));
  }

  private void add(List<String> row, ToDoubleFunction<String> measure) {
    List<double[]> words = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      double[] cell = Arrays.stream(row.get(i).split("\\s+", -1)).mapToDouble(measure).toArray();
      words.add(cell);
      double whole = Arrays.stream(cell).sum() + space * (cell.length - 1);
      widths[i] = Math.max(widths[i], padding + whole);
      least[i] = Math.max(least[i], padding + Arrays.stream(cell).max().orElse(0));
    }
    cells.add(words);
    int[] one = new int[row.size()];
    Arrays.fill(one, 1);
    lines.add(one);
  }

  /// {@return the width of each column of `table`, together at most `room`}
  ///
  /// @param measure how wide a text is
  /// @param padding of a cell, left and right together
  public static double[] share(
      Block.Table table, ToDoubleFunction<String> measure, double padding, double room) {
    return new Columns(table, measure, padding).within(room);
  }

  private double[] within(double room) {
    double most = Arrays.stream(least).sum();
    if (most >= room) {
      return Arrays.stream(least).map(width -> width * room / most).toArray();
    }
    double bit = (Arrays.stream(widths).sum() - room) / BITS;
    for (double over = bit * BITS; over > SLACK; over = Arrays.stream(widths).sum() - room) {
      narrow(cheapest(bit), Math.min(bit, over));
    }
    return widths;
  }

  private void narrow(int column, double bit) {
    widths[column] = Math.max(least[column], widths[column] - bit);
    for (int row = 0; row < cells.size(); row++) {
      lines.get(row)[column] = lines(cells.get(row).get(column), widths[column]);
    }
  }

  /// The column that can be narrowed at least cost; among equals the one with most to spare.
  private int cheapest(double bit) {
    int found = -1;
    int lowest = Integer.MAX_VALUE;
    for (int i = 0; i < widths.length; i++) {
      double spare = widths[i] - least[i];
      if (spare > SLACK / widths.length) {
        int cost = cost(i, Math.max(least[i], widths[i] - bit));
        if (cost < lowest || (cost == lowest && spare > widths[found] - least[found])) {
          found = i;
          lowest = cost;
        }
      }
    }
    return found;
  }

  /// How high the rows are, if a column had that width; squared, since one high row is worse than
  /// several that are a little higher.
  private int cost(int column, double width) {
    int sum = 0;
    for (int row = 0; row < cells.size(); row++) {
      int most = lines(cells.get(row).get(column), width);
      for (int i = 0; i < widths.length; i++) {
        most = i == column ? most : Math.max(most, lines.get(row)[i]);
      }
      sum += most * most;
    }
    return sum;
  }

  private int lines(double[] words, double width) {
    double room = width - padding + SLACK;
    int count = 1;
    double end = -space;
    for (double word : words) {
      if (end > 0 && end + space + word > room) {
        count++;
        end = -space;
      }
      end += space + word;
    }
    return count;
  }
}
