package waymark.file.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The decoders for plain values.
public final class Decoders {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /// Any text.
  public static final Decoder<String> TEXT =
      (json, complaints) ->
          json instanceof Json.Text(String value, _)
              ? Optional.of(value)
              : wrong(json, "a text in double quotes", complaints);

  /// A text that is not blank.
  public static final Decoder<String> TITLE =
      (json, complaints) ->
          json instanceof Json.Text(String value, _) && !value.isBlank()
              ? Optional.of(value)
              : wrong(json, "a text that is not blank", complaints);

  /// True or false.
  public static final Decoder<Boolean> TRUTH =
      (json, complaints) ->
          json instanceof Json.Bool(boolean value, _)
              ? Optional.of(value)
              : wrong(json, "true or false", complaints);

  /// A day that the calendar has.
  public static final Decoder<LocalDate> DATE_OF_CALENDAR =
      (json, complaints) -> {
        Optional<LocalDate> day =
            json instanceof Json.Text(String value, _) ? date(value) : Optional.empty();
        return day.isPresent()
            ? day
            : wrong(json, "a day of the calendar such as \"2026-09-01\"", complaints);
      };

  private Decoders() {}

  private static Optional<LocalDate> date(String text) {
    if (!DATE.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// {@return a decoder for whole numbers; 12.0 is one}
  public static Decoder<Integer> whole(int least, int most) {
    String expected = "a whole number from " + least + " to " + most;
    return (json, complaints) ->
        number(json)
            .filter(n -> isWithin(n, least, most) && n.stripTrailingZeros().scale() <= 0)
            .map(BigDecimal::intValueExact)
            .or(() -> wrong(json, expected, complaints));
  }

  /// {@return a decoder for numbers}
  public static Decoder<Double> number(int least, int most) {
    String expected = "a number from " + least + " to " + most;
    return (json, complaints) ->
        number(json)
            .filter(n -> isWithin(n, least, most))
            .map(BigDecimal::doubleValue)
            .or(() -> wrong(json, expected, complaints));
  }

  private static Optional<BigDecimal> number(Json json) {
    if (!(json instanceof Json.Num(String digits, _))) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(digits));
    } catch (NumberFormatException _) {
      return Optional.empty(); // an exponent beyond all bounds
    }
  }

  private static boolean isWithin(BigDecimal number, int least, int most) {
    return number.compareTo(BigDecimal.valueOf(least)) >= 0
        && number.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  /// {@return a decoder for lists; items that are wrong are left out}
  public static <T> Decoder<List<T>> list(Decoder<T> item) {
    return (json, complaints) -> {
      if (!(json instanceof Json.Items(List<Json> values, _))) {
        return wrong(json, "a list in [ ]", complaints);
      }
      List<T> all = new ArrayList<>();
      values.forEach(v -> item.decode(v, complaints).ifPresent(all::add));
      return Optional.of(all);
    };
  }

  /// {@return whether `json` is there and is a list of nothing}
  public static boolean isEmptyList(Optional<Json> json) {
    return json.isPresent()
        && json.get() instanceof Json.Items(List<Json> values, _)
        && values.isEmpty();
  }

  /// {@return nothing, and a complaint about `json`}
  public static <T> Optional<T> wrong(Json json, String expected, Complaints complaints) {
    String found = json instanceof Json.Text(String t, _) && t.isBlank() ? "a blank text" : "";
    complaints.add(json.at(), found.isEmpty() ? Words.describe(json) : found, expected);
    return Optional.empty();
  }
}
