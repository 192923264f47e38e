package waymark.export;

import java.util.List;

/// A piece of a document: what every format that holds text can show.
public sealed interface Block {

  /// A heading.
  ///
  /// @param level 1 for the document's, one more for each level below
  record Heading(int level, String text) implements Block {}

  /// Sentences.
  record Paragraph(String text) implements Block {}

  /// Things one below the other.
  ///
  /// @param numbered whether their order has a meaning
  record Listing(boolean numbered, List<String> items) implements Block {
    public Listing {
      items = List.copyOf(items);
    }
  }

  /// A table; the first cell of each row names the row.
  ///
  /// @param caption what it is called
  /// @param header the names of the columns
  /// @param rows each with as many cells as the header
  record Table(String caption, List<String> header, List<List<String>> rows) implements Block {
    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
