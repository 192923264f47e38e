package waymark.app.jump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// How well names fit what a person typed. Each word typed must be found: best as the beginning of
/// a word, then inside one, then as letters in that order.
///
/// @param asked the words typed, in lower case
public record Matching(List<String> asked) {

  private static final int WHOLE = 400;
  private static final int BEGINS = 100;
  private static final int INSIDE = 40;
  private static final int SCATTERED = 10;
  private static final int SHORTEST_SCATTERED = 3;

  public Matching {
    asked = List.copyOf(asked);
  }

  /// {@return the matching for what was typed}
  public static Matching of(String typed) {
    return new Matching(words(typed));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /// {@return how well `name` fits, the more the better; empty if it does not}
  public OptionalInt score(String name) {
    List<String> words = words(name);
    int sum = String.join(" ", words).startsWith(String.join(" ", asked)) ? WHOLE : 0;
    for (String word : asked) {
      int score = score(word, words);
      if (score == 0) {
        return OptionalInt.empty();
      }
      sum += score;
    }
    return OptionalInt.of(sum);
  }

  private static int score(String asked, List<String> words) {
    int best = 0;
    for (int i = 0; i < words.size(); i++) {
      best = Math.max(best, score(asked, words.get(i), i));
    }
    boolean scattered =
        asked.length() >= SHORTEST_SCATTERED && isScattered(asked, String.join("", words));
    return best == 0 && scattered ? SCATTERED : best;
  }

  private static int score(String asked, String word, int place) {
    if (word.startsWith(asked)) {
      return BEGINS - Math.min(place, 20) + (word.length() == asked.length() ? 20 : 0);
    }
    return asked.length() > 1 && word.contains(asked) ? INSIDE - Math.min(place, 20) : 0;
  }

  private static boolean isScattered(String asked, String letters) {
    int at = 0;
    for (int i = 0; i < letters.length() && at < asked.length(); i++) {
      if (letters.charAt(i) == asked.charAt(at)) {
        at++;
      }
    }
    return at == asked.length();
  }

  /// {@return those of `goals` that fit, the best first; all, in their order, if nothing was typed}
  public List<Goal> among(List<Goal> goals) {
    record Found(Goal goal, int score) {}
    List<Found> found = new ArrayList<>();
    for (Goal goal : goals) {
      score(goal.words()).ifPresent(score -> found.add(new Found(goal, score)));
    }
    if (!asked.isEmpty()) {
      found.sort(Comparator.comparingInt(Found::score).reversed());
    }
    return found.stream().map(Found::goal).toList();
  }
}
