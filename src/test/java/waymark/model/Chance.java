package waymark.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Small values by chance, the same ones for the same seed.
final class Chance {

  private static final List<String> TEXTS =
      List.of(
          "SENCo",
          "Head of Inclusion",
          "a \"quoted\" word",
          "back\\slash",
          "two\nlines, a\ttab and a \r return",
          "naïve façade",
          "汉字",
          "a 😀 smile",
          "\u0001",
          "</script>",
          "half \uD800 a pair",
          "a long text that goes on and on, so that nothing which holds it fits on one line of the"
              + " file and must be broken");

  private static final List<String> UNKNOWN =
      List.of(
          "0.10",
          "-1e400",
          "null",
          "true",
          "\"text\"",
          "[]",
          "{}",
          "[1, 2.50, [\"three\"]]",
          "{ \"b\": 1, \"a\": { \"deep\": [ { \"x\": 0.0 } ] } }");

  private final Random random;

  Chance(long seed) {
    random = new Random(seed);
  }

  int upTo(int most) {
    return random.nextInt(most + 1);
  }

  int between(int least, int most) {
    return least + upTo(most - least);
  }

  boolean coin() {
    return random.nextBoolean();
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  <T> Optional<T> pickMaybe(List<T> all) {
    return all.isEmpty() ? Optional.empty() : maybe(() -> pick(all));
  }

  <T> List<T> pickSome(List<T> all) {
    return all.stream().filter(_ -> upTo(3) == 0).toList();
  }

  <T> Optional<T> maybe(Supplier<T> value) {
    return coin() ? Optional.of(value.get()) : Optional.empty();
  }

  <T> List<T> some(int most, Supplier<T> value) {
    return Stream.generate(value).limit(upTo(most)).toList();
  }

  String title() {
    return pick(TEXTS);
  }

  Optional<String> text() {
    return maybe(() -> upTo(5) == 0 ? "" : title());
  }

  /// A number with at most two places, so that people could have written it.
  double number(int most) {
    return upTo(most * 100) / 100.0;
  }

  LocalDate date() {
    return LocalDate.of(2000, 1, 1).plusDays(upTo(20_000));
  }

  Point point() {
    return new Point(between(-Point.LIMIT, Point.LIMIT), upTo(2_000));
  }

  Optional<Integer> extent() {
    return maybe(() -> between(Extent.LEAST, Extent.MOST));
  }

  /// Mostly nothing; now and then fields that a later version may have.
  Extra extra() {
    if (upTo(3) > 0) {
      return Extra.NONE;
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = upTo(3); i >= 0; i--) {
      fields.put("later " + i + " \"é\"", pick(UNKNOWN));
    }
    return new Extra(fields);
  }

  Period period(Extra extra) {
    Optional<LocalDate> from = maybe(this::date);
    Optional<LocalDate> until = maybe(() -> from.orElseGet(this::date).plusDays(upTo(900)));
    return new Period(from, until, extra);
  }
}
