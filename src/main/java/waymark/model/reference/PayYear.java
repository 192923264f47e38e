package waymark.model.reference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A year of teachers' pay, from 1 September to 31 August.
///
/// @param starts the calendar year of its September
public record PayYear(int starts) implements Comparable<PayYear> {

  private static final Pattern FORM = Pattern.compile("(\\d{4})/(\\d{2})");

  /// {@return the year in which `day` lies}
  public static PayYear of(LocalDate day) {
    return new PayYear(day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1);
  }

  /// {@return the year that is written `text`, such as `2025/26`, or empty if none is}
  public static Optional<PayYear> parse(String text) {
    var match = FORM.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    var year = new PayYear(Integer.parseInt(match.group(1)));
    return Optional.of(year).filter(y -> y.label().equals(text));
  }

  /// {@return such as `2025/26`}
  public String label() {
    return "%04d/%02d".formatted(starts, (starts + 1) % 100);
  }

  /// {@return its first day}
  public LocalDate firstDay() {
    return LocalDate.of(starts, 9, 1);
  }

  @Override
  public int compareTo(PayYear other) {
    return Integer.compare(starts, other.starts);
  }
}
