package waymark.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The laws of ids within one pathway.
final class Unique {

  private Unique() {}

  static <T extends Id> Set<T> check(String what, Stream<T> ids) {
    Set<T> seen = new HashSet<>();
    ids.forEach(
        id -> {
          if (!seen.add(id)) {
            throw new IllegalArgumentException("two of one " + what + ": " + id);
          }
        });
    return seen;
  }

  static void checkChoices(List<RuleChoice> choices) {
    Set<String> seen = new HashSet<>();
    for (RuleChoice choice : choices) {
      if (!seen.add(choice.rule())) {
        throw new IllegalArgumentException("two choices about one rule: " + choice.rule());
      }
    }
  }

  static void checkFiles(List<LinkedFigure> figures) {
    Set<String> seen = new HashSet<>();
    for (LinkedFigure figure : figures) {
      if (!seen.add(figure.file())) {
        throw new IllegalArgumentException("two figures in one file: " + figure.file());
      }
    }
  }

  static void checkKnown(String what, Set<? extends Id> known, Id id) {
    if (!known.contains(id)) {
      throw new IllegalArgumentException("no such " + what + ": " + id);
    }
  }
}
