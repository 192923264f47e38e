package waymark.table;

import static waymark.table.Texts.text;

import java.util.List;
import java.util.Optional;
import waymark.model.Id;
import waymark.model.Pathway;

/// What a paste would do, before anybody has done it.
///
/// @param lines what becomes of each row that says something, in order
/// @param missing what rows name and is not there
/// @param next the pathway with all of it done; a card may have no place in it
public record Plan(List<Line> lines, List<String> missing, Pathway next) {

  public Plan {
    lines = List.copyOf(lines);
    missing = List.copyOf(missing);
  }

  /// What becomes of a row.
  public enum Fate {
    /// Something new.
    NEW,

    /// Something that is there changes.
    CHANGED,

    /// It says what is there already.
    SAME,

    /// Nothing: it cannot be read.
    REFUSED
  }

  /// A row of the sheet.
  ///
  /// @param row its number in the sheet, from 1
  /// @param about the row of the table that it writes; empty if it is refused
  /// @param name of what it is about
  /// @param changes cells that will say something else
  /// @param problems what cannot be read and is left out
  public record Line(
      int row,
      Optional<Id> about,
      Fate fate,
      String name,
      List<Change> changes,
      List<Problem> problems) {
    public Line {
      changes = List.copyOf(changes);
      problems = List.copyOf(problems);
    }
  }

  /// A cell that will say something else.
  ///
  /// @param column its header
  public record Change(String column, String before, String after) {

    /// {@return it in words, as `Pay from: L6 → L8`}
    public String sentence() {
      if (before.isEmpty()) {
        return text("change.first", column, after);
      }
      return after.isEmpty()
          ? text("change.cleared", column, before)
          : text("change", column, before, after);
    }
  }

  /// Something that cannot be read.
  ///
  /// @param where the row and, if it is one cell, its column and header
  /// @param cell the place of that cell in its row, from 0; empty if it is the row
  /// @param why what was found and what was expected
  public record Problem(String where, Optional<Integer> cell, String why) {

    /// {@return it in words, beginning with where}
    public String sentence() {
      return text("problem", where, why);
    }
  }

  /// {@return how many rows have that fate}
  public long count(Fate fate) {
    return lines.stream().filter(l -> l.fate() == fate).count();
  }

  /// {@return how many rows do something}
  public long done() {
    return count(Fate.NEW) + count(Fate.CHANGED);
  }

  /// {@return the rows of the table that are new or changed}
  public List<Id> written() {
    return lines.stream()
        .filter(l -> l.fate() == Fate.NEW || l.fate() == Fate.CHANGED)
        .flatMap(l -> l.about().stream())
        .toList();
  }

  /// {@return everything that cannot be read}
  public List<Problem> problems() {
    return lines.stream().flatMap(l -> l.problems().stream()).toList();
  }

  /// {@return whether it does anything}
  public boolean isIdle() {
    return done() == 0;
  }
}
