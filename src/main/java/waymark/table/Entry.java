package waymark.table;

import static waymark.table.Texts.text;

import waymark.edit.Edit;

/// What comes of text put into a cell.
public sealed interface Entry {

  /// An edit; a card may have no place after it.
  record Taken(Edit edit) implements Entry {}

  /// Nothing: the cell says so already.
  record Same() implements Entry {}

  /// The cell cannot say that.
  ///
  /// @param why what was found and what was expected
  record Refused(String why) implements Entry {}

  /// {@return a refusal of `found`}
  static Refused refused(String found, String expected) {
    return new Refused(Refusing.why(found, expected));
  }

  /// The words of refusals.
  final class Refusing {

    private static final int LONGEST = 60;

    private Refusing() {}

    static String why(String found, String expected) {
      return found.isBlank()
          ? text("refused.nothing", expected)
          : text("refused", glance(found.strip()), expected);
    }

    private static String glance(String found) {
      String line = found.replaceAll("\\s+", " ");
      return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
  }
}
