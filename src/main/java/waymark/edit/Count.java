package waymark.edit;

import static waymark.edit.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How many of something, in words for a menu: `role`, `3 roles`, `2 roles and 1 step`.
///
/// @param number 0 or more
/// @param noun of what
public record Count(int number, Noun noun) {

  /// What can be counted.
  public enum Noun {
    /// Roles, or their cards in a view.
    ROLE,

    /// Steps.
    STEP,

    /// Notes of a view.
    NOTE,

    /// Stages of a view.
    STAGE,

    /// Strands of a view.
    STRAND,

    /// Qualifications.
    QUALIFICATION,

    /// Figures elsewhere.
    FIGURE;

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// {@return the noun alone for one, else the number and the noun}
  public static String of(int number, Noun noun) {
    return text("noun." + noun.word(), number);
  }

  /// {@return all that are not 0, as `2 roles, 1 step and 4 notes`; a single one without its
  /// number}
  public static String list(Count... counts) {
    List<Count> some = Stream.of(counts).filter(c -> c.number > 0).toList();
    if (some.size() <= 1) {
      return some.stream()
          .map(c -> of(c.number, c.noun))
          .findFirst()
          .orElseGet(() -> text("count.nothing"));
    }
    String first =
        some.subList(0, some.size() - 1).stream()
            .map(Count::inFigures)
            .reduce((a, b) -> text("count.more", a, b))
            .orElseThrow();
    return text("count.last", first, some.getLast().inFigures());
  }

  private String inFigures() {
    return text("counted." + noun.word(), number);
  }
}
