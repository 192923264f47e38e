package waymark.picture;

import java.util.List;

/// Words set beside a picture on its own sheet: not a part of what the picture shows, but text that
/// is read as text.
public sealed interface Passage {

  /// {@return all marks of it, in reading order}
  List<Mark> marks();

  /// Some lines.
  record Paragraph(List<Mark> marks) implements Passage {
    public Paragraph {
      marks = List.copyOf(marks);
    }
  }

  /// A table whose first row names the columns, and whose first column names the rows.
  ///
  /// @param rows of cells, each the lines in it
  record Table(List<List<List<Mark>>> rows) implements Passage {
    public Table {
      rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
    }

    @Override
    public List<Mark> marks() {
      return rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
    }
  }
}
