package waymark.table;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The order in which people expect texts: word by word as a British dictionary has them, numbers
/// by their worth, pay points from the main range up to leadership.
final class Order {

  private static final Pattern PIECE = Pattern.compile("\\d{1,15}(?:\\.\\d+)?|[^\\d\\s]+");
  private static final Pattern POINT = Pattern.compile("([MUL])(\\d{1,3})");
  private static final String LADDER = "MUL";

  private Order() {}

  /// {@return word by word, numbers among them by their worth}
  static Comparator<String> natural() {
    Collator collator = Collator.getInstance(Locale.UK);
    return (a, b) -> compare(pieces(a), pieces(b), collator);
  }

  /// {@return M1, M6, U1, L6, L10, and then what is no point, in natural order}
  static Comparator<String> points() {
    Comparator<String> byPoint = Comparator.comparingInt(Order::height);
    return byPoint.thenComparing(natural());
  }

  /// {@return in the order of `words`, and then what is none of them}
  static Comparator<String> like(List<String> words) {
    return Comparator.comparingInt(
        (String word) -> words.contains(word) ? words.indexOf(word) : words.size());
  }

  private static int height(String text) {
    Matcher point = POINT.matcher(text);
    return point.matches()
        ? 1000 * LADDER.indexOf(point.group(1)) + Integer.parseInt(point.group(2))
        : Integer.MAX_VALUE;
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher piece = PIECE.matcher(text);
    while (piece.find()) {
      pieces.add(piece.group());
    }
    return pieces;
  }

  private static int compare(List<String> one, List<String> other, Collator collator) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int difference = compare(one.get(i), other.get(i), collator);
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  private static int compare(String one, String other, Collator collator) {
    return isNumber(one) && isNumber(other)
        ? Double.compare(Double.parseDouble(one), Double.parseDouble(other))
        : collator.compare(one, other);
  }

  private static boolean isNumber(String piece) {
    return Character.isDigit(piece.charAt(0)) && piece.charAt(0) < 128;
  }
}
