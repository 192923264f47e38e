package waymark.picture.plan;

import java.util.List;
import waymark.picture.Passage;
import waymark.picture.Picture;

/// A plan on one sheet: the route over the years, its moves and qualifications in words, and what
/// it all rests on.
public final class PlanSheet {

  /// The width that suits an upright page of A4.
  public static final double WIDTH = 760;

  /// What stands on the sheet.
  ///
  /// @param title in large letters
  /// @param subtitle whose it is, of which pathway, as of when
  /// @param itinerary what is drawn
  /// @param tables what is told
  /// @param closing what it rests on, in small letters
  public record Contents(
      String title,
      String subtitle,
      Itinerary itinerary,
      List<Table> tables,
      List<String> closing) {
    public Contents {
      tables = List.copyOf(tables);
      closing = List.copyOf(closing);
    }
  }

  /// A table.
  ///
  /// @param header the names of its columns
  /// @param widths of the columns, which add up to [#WIDTH]
  /// @param rows each with a cell for each column
  public record Table(List<String> header, List<Integer> widths, List<List<String>> rows) {
    public Table {
      header = List.copyOf(header);
      widths = List.copyOf(widths);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// A sheet that is set.
  ///
  /// @param picture all of it
  /// @param drawn the same without the passages: the route over the years
  /// @param passages what is told beside it, in reading order
  public record Sheet(Picture picture, Picture drawn, List<Passage> passages) {
    public Sheet {
      passages = List.copyOf(passages);
    }
  }

  private PlanSheet() {}

  /// {@return the sheet in the paper's own style}
  public static Sheet set(Contents contents) {
    return new Setting().sheet(contents);
  }
}
