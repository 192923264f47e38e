package waymark.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.edit.Edit;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.View;

/// A pathway as rows and columns of text.
///
/// @param <I> the ids of rows
/// @param <C> the columns
public sealed interface Table<I extends Id, C extends Column> permits RoleTable, StepTable {

  /// {@return the pathway as it is now}
  Pathway pathway();

  /// {@return the view in front, to which stages and strands belong}
  View view();

  /// {@return the same table of another pathway}
  Table<I, C> on(Pathway next);

  /// {@return the columns that it shows, in order}
  List<C> columns();

  /// {@return all columns that can be written, in the order in which a row must be}
  List<C> writable();

  /// {@return the columns that name a row}
  Set<C> naming();

  /// {@return the rows, in the order of the pathway}
  List<I> rows();

  /// {@return whether there is such a row}
  boolean has(I row);

  /// {@return what to call a row in a sentence}
  String name(I row);

  /// {@return what the cell says}
  String text(I row, C column);

  /// {@return the natural order of texts of that column}
  Comparator<String> order(C column);

  /// {@return the words to choose from; none if anything can be typed}
  List<String> choices(C column);

  /// {@return whether the cell can also be left empty}
  boolean isOptional(C column);

  /// {@return what comes of `text` in that cell}
  Entry write(I row, C column, String text);

  /// {@return the row that `cells` name}
  Start<I, C> start(Map<C, String> cells);

  /// {@return the edit that deletes rows from the pathway}
  Edit delete(Set<I> rows);

  /// {@return names that `rows` use for what is not there, and that [#supplied] could make}
  List<String> missing(List<Map<C, String>> rows);

  /// {@return the same table of a pathway in which what is called by `names` is there}
  Table<I, C> supplied(List<String> names);
}
