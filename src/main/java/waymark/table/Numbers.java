package waymark.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.model.Years;

/// Numbers as people write them in cells.
final class Numbers {

  private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{1,17})?)";
  private static final Pattern DAYS =
      Pattern.compile(
          NUMBER + "(?:\\s*days?(?:\\s*(?:a|per|/)\\s*week)?)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPAN =
      Pattern.compile(
          NUMBER + "(?:\\s*(?:-|–|—|to)\\s*" + NUMBER + ")?(?:\\s*years?)?",
          Pattern.CASE_INSENSITIVE);

  private Numbers() {}

  /// {@return `number` without zeros that say nothing}
  static String text(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /// {@return days of a working week, such as `2.5` or `2.5 days a week`}
  static Optional<Double> days(String text) {
    Matcher days = DAYS.matcher(text.strip());
    return days.matches()
        ? Optional.of(Double.valueOf(days.group(1))).filter(d -> d <= 5)
        : Optional.empty();
  }

  /// {@return a span in words: a spreadsheet would take `2-4` for a day of April}
  static String text(Years years) {
    return years.from() == years.to()
        ? text(years.from())
        : text(years.from()) + " to " + text(years.to());
  }

  /// {@return a span, such as `3`, `2 to 4` or `2-4 years`}
  static Optional<Years> years(String text) {
    Matcher span = SPAN.matcher(text.strip());
    if (!span.matches()) {
      return Optional.empty();
    }
    double from = Double.parseDouble(span.group(1));
    double to = Optional.ofNullable(span.group(2)).map(Double::valueOf).orElse(from);
    return from <= to && to <= Years.LIMIT ? Optional.of(new Years(from, to)) : Optional.empty();
  }
}
