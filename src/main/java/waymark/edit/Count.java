package waymark.edit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many of something, in words for a menu: `role`, `3 roles`, `2 roles and 1 step`.
///
/// @param number 0 or more
/// @param noun in the singular, its plural ends in `s`
public record Count(int number, String noun) {

  /// {@return the noun alone for one, else the number and the noun}
  public static String of(int number, String noun) {
    return number == 1 ? noun : new Count(number, noun).inFigures();
  }

  /// {@return all that are not 0, as `2 roles, 1 step and 4 notes`; a single one without its
  /// number}
  public static String list(Count... counts) {
    List<Count> some = Stream.of(counts).filter(c -> c.number > 0).toList();
    if (some.size() <= 1) {
      return some.stream().map(c -> of(c.number, c.noun)).findFirst().orElse("nothing");
    }
    String first =
        some.subList(0, some.size() - 1).stream()
            .map(Count::inFigures)
            .collect(Collectors.joining(", "));
    return first + " and " + some.getLast().inFigures();
  }

  private String inFigures() {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
