package waymark.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What would have done, in words.
final class Expected {

  private Expected() {}

  /// {@return such as `text, markdown or json`}
  static String oneOf(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /// {@return the names of `values` as they are typed}
  static List<String> words(Enum<?>... values) {
    return words(Stream.of(values).map(Enum::name));
  }

  private static List<String> words(Stream<String> names) {
    return names.map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  /// {@return what is wrong with giving `found` for `argument`, if it asks for one of a few words
  /// or for a number}
  static Optional<String> told(ArgSpec argument, String found) {
    String name = argument instanceof OptionSpec o ? o.longestName() : argument.paramLabel();
    return of(argument).map(e -> "found %s %s, expected %s".formatted(name, found, e));
  }

  private static Optional<String> of(ArgSpec argument) {
    Class<?> type = argument.type();
    if (type.isEnum()) {
      var names = argument.completionCandidates().spliterator();
      return Optional.of(oneOf(words(StreamSupport.stream(names, false))));
    }
    if (type == int.class) {
      return Optional.of("a whole number");
    }
    return type == double.class || type == Double.class
        ? Optional.of("a number")
        : Optional.empty();
  }
}
