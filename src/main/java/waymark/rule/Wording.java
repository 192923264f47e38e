package waymark.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// How dates, figures and lists are written in findings.
final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Wording() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String number(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  static String rounded(double number) {
    return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  static String count(double number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  static String either(List<String> names) {
    return join(names, " or ");
  }

  static String all(List<String> names) {
    return join(names, " and ");
  }

  private static String join(List<String> names, String last) {
    int end = names.size() - 1;
    return end < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, end)) + last + names.get(end);
  }
}
