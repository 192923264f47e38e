package waymark.table;

import static waymark.table.Texts.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/// A column of a table.
public sealed interface Column permits RoleColumn, StepColumn {

  /// {@return the constant's Java name}
  String name();

  /// {@return its key in the texts, such as `role.pay-from`}
  String key();

  /// {@return whether it holds sentences, in several lines if need be}
  boolean isProse();

  /// {@return what its header says}
  default String title() {
    return text(key());
  }

  /// {@return whether a header that says `header` is this one}
  default boolean isCalled(String header) {
    String wanted = plain(header);
    return !wanted.isEmpty()
        && Stream.concat(Stream.of(title()), Arrays.stream(text(key() + ".also").split("\\|", -1)))
            .anyMatch(name -> plain(name).equals(wanted));
  }

  private static String plain(String header) {
    return header.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
