package waymark.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import waymark.model.Id;

/// Which of some words a person may have meant.
final class Nearest {

  private Nearest() {}

  /// {@return the word that differs least from `word`, if at most a third of it differs}
  static Optional<String> to(String word, Collection<String> known) {
    if (word.length() > Id.MAX_LENGTH) {
      return Optional.empty();
    }
    int most = word.length() / 3;
    return known.stream()
        .filter(k -> Math.abs(k.length() - word.length()) <= most)
        .map(k -> Map.entry(k, distance(word, k)))
        .filter(e -> e.getValue() <= most)
        .min(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  /// How many characters to add, remove or replace (Levenshtein).
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(swap, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
