package waymark.file.csv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import waymark.model.Word;

/// The forms of cells that tables share.
public final class Cells {

  /// Any text but none.
  public static final CellForm<String> TEXT = new CellForm<>("a text", Optional::of);

  /// Texts with semicolons between them.
  public static final CellForm<List<String>> TEXTS =
      new CellForm<>(
          "texts with semicolons between them",
          t ->
              Optional.of(
                  Arrays.stream(t.split(";"))
                      .map(String::strip)
                      .filter(s -> !s.isEmpty())
                      .toList()));

  /// A whole number from 0.
  public static final CellForm<Integer> WHOLE = new CellForm<>("a whole number", Cells::whole);

  /// Pounds a year, with or without a pound sign and commas.
  public static final CellForm<Integer> POUNDS =
      new CellForm<>(
          "whole pounds a year, such as 58569",
          t -> whole(t.replaceFirst("^£", "").replace(",", "")).filter(n -> n > 0));

  /// A number from 0, such as `2.5`.
  public static final CellForm<Double> NUMBER =
      new CellForm<>("a number, such as 3 or 2.5", Cells::number);

  /// A day, such as `2024-09-01`.
  public static final CellForm<LocalDate> DAY =
      new CellForm<>("a day written year-month-day, such as 2024-09-01", Cells::day);

  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern DECIMAL_NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

  private Cells() {}

  /// {@return the form of a closed choice, whose words may be written in any case}
  ///
  /// @param words the choice
  /// @param <W> its type
  public static <W extends Word> CellForm<W> oneOf(W[] words) {
    List<W> all = List.of(words);
    String expected =
        all.stream()
            .map(w -> "\"" + w.word() + "\"")
            .collect(Collectors.joining(", ", "one of ", ""));
    return new CellForm<>(
        expected, t -> all.stream().filter(w -> w.word().equalsIgnoreCase(t)).findFirst());
  }

  private static Optional<Integer> whole(String text) {
    return Optional.of(text).filter(t -> WHOLE_NUMBER.matcher(t).matches()).map(Integer::valueOf);
  }

  private static Optional<Double> number(String text) {
    return Optional.of(text).filter(t -> DECIMAL_NUMBER.matcher(t).matches()).map(Double::valueOf);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
