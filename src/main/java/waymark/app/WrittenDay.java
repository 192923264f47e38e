package waymark.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A day as schools in England write it, whatever the custom of the computer: `1 Sept 2025`,
/// `1/9/2025` or `2025-09-01`.
final class WrittenDay {

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
  private static final List<DateTimeFormatter> READ =
      Stream.concat(
              Stream.of("d MMM uuuu", "d MMMM uuuu", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "uuuu-M-d")
                  .map(p -> reading(p, Locale.UK)),
              Stream.of(reading("d MMM uuuu", Locale.ENGLISH), reading("d/M/uu", Locale.UK)))
          .toList();

  private WrittenDay() {}

  static String of(LocalDate day) {
    return SHOWN.format(day);
  }

  /// {@return the day that `words` name, if they name one}
  static Optional<LocalDate> read(String words) {
    return READ.stream().flatMap(f -> read(f, words.strip()).stream()).findFirst();
  }

  private static Optional<LocalDate> read(DateTimeFormatter form, String words) {
    try {
      return Optional.of(LocalDate.parse(words, form));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter reading(String pattern, Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(locale)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
